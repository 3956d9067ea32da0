import type { Icon } from '@tabler/icons-react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import type { CareKind } from '../../contract/care-shapes'
import type { ContactKind } from '../../contract/handled'
import type { LetterKind } from '../../contract/ladder'
import type { LetterState } from '../../contract/on-file'
import type { Fact } from '../../contract/review'
import { useDeviceName } from '../device-name'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { useWords, type Words } from '../words'
import { clockOf, dayOf, hourName, momentOf, shortDay } from '../words/when'
import css from './Timeline.module.css'

/** What a fact is called, in the words of the screen. */
export function useFactName(): (fact: Fact) => string {
  const { labels, care } = useWords()
  const deviceName = useDeviceName()
  return ({ kind, what }) => {
    if (kind === 'letter') return labels.letter[what as LetterKind]
    if (kind === 'contact') return labels.contactKind[what as ContactKind]
    if (kind === 'care') return care.kind[what as CareKind]
    return kind === 'custody' ? deviceName(what) : what
  }
}

/** What has become of a fact, in words. */
export function stateOf(
  { kind, state }: Fact,
  { labels, review, onFile, steps: { contacts } }: Words
): string {
  const { states, counts } = review.file
  if (kind === 'letter') return onFile.state[state as LetterState]
  if (state === 'counts') return counts
  if (state === 'struck') return contacts.struck
  if (state === 'open' || state === 'done')
    return states[state][kind === 'custody' || kind === 'contact' ? kind : 'other']
  return { ...onFile.state, ...labels.stepState, ...labels.whyNot, ...labels.turn }[state]
}

const wants = new Set<Fact['state']>(['proposed', 'basis-gone', 'contested', 'overdue'])

interface FactLineProps {
  fact: Fact
  icon: Icon
  /** Opens an offence or a talk beside the file. */
  onOpen: (fact: Fact) => void
}

/** One fact of a pupil's file in one line, with its reason under it. */
export function FactLine({ fact, icon: Icon, onOpen }: FactLineProps) {
  const w = useWords()
  const texts = w.review.file
  const name = useFactName()(fact)
  const measures = fact.measures.map((measure) => w.labels.measure[measure]).join(' · ')
  // What was entered on another day shows both: when it happened (the heading) and when it was put on record.
  const entered = dayOf(fact.at) === fact.day ? '' : w.correcting.file.alsoOn(momentOf(fact.at))
  const hour = fact.hour === null ? '' : hourName(fact.hour)
  const when = [hour || (entered ? '' : clockOf(fact.at)), entered].filter(Boolean).join(', ')
  return (
    <li
      className={css['fact']}
      data-kind={fact.kind}
      data-off={fact.state === 'withdrawn' || fact.state === 'struck' || undefined}
    >
      <Icon size={20} aria-hidden />
      <div className={css['words']}>
        <p>
          {fact.kind === 'step' ? (
            <Link className={css['name']} to={`/stap/${fact.id}`}>
              {name}
            </Link>
          ) : (
            <span className={css['name']}>{name}</span>
          )}{' '}
          <Chip kind={wants.has(fact.state) ? 'attention' : 'plain'}>{stateOf(fact, w)}</Chip>
        </p>
        {fact.detail && <p>{fact.detail}</p>}
        {measures && <p>{measures}</p>}
        {fact.reason && <p>{fact.state === 'contested' ? fact.reason : texts.reason(fact.reason)}</p>}
        {fact.others.length > 0 && (
          <p>
            {w.correcting.together}{' '}
            {fact.others.map((other, at) => (
              <Fragment key={other.pupilId}>
                {at > 0 && ', '}
                <Link to={`/leerling/${other.pupilId}`}>{other.name}</Link>
              </Fragment>
            ))}
          </p>
        )}
        <p className="muted small">
          {when} · {texts.by(fact.by)}
        </p>
      </div>
      {(fact.kind === 'offence' || fact.kind === 'contact') && (
        <Button
          kind="quiet"
          aria-label={w.correcting.openOne(name, [shortDay(fact.day), hour].filter(Boolean).join(', '))}
          onClick={() => onOpen(fact)}
        >
          {w.correcting.open}
        </Button>
      )}
    </li>
  )
}
