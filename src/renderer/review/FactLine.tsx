import type { Icon } from '@tabler/icons-react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import type { CareKind } from '../../contract/care-shapes'
import type { ConsentBy } from '../../contract/consents'
import type { ContactKind } from '../../contract/handled'
import type { LetterKind } from '../../contract/ladder'
import type { LetterState } from '../../contract/on-file'
import type { Fact } from '../../contract/fact'
import { useDeviceName } from '../device-name'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { useMe } from '../who'
import { useWords, type Words } from '../words'
import { clockOf, dayOf, hourName, listed, momentOf, plainDay, shortDay } from '../words/when'
import css from './Timeline.module.css'

/** What a fact is called, in the words of the screen. */
export function useFactName(): (fact: Fact) => string {
  const { labels, pupilFile: w, consents, care } = useWords()
  const deviceName = useDeviceName()
  return ({ kind, what }) => {
    if (kind === 'letter') return labels.letter[what as LetterKind]
    if (kind === 'contact') return labels.contactKind[what as ContactKind]
    if (kind === 'care') return care.kind[what as CareKind]
    if (kind === 'exemption') return w.keeps(listed(what.split(' ').map(deviceName)))
    if (kind === 'duty') return w.duty
    if (kind === 'consent') return w.consent(consents.by[what as ConsentBy])
    if (kind === 'round') return w.marks[what as keyof typeof w.marks]
    return kind === 'custody' ? deviceName(what) : what
  }
}

/** What has become of a fact, in words. */
export function stateOf({ kind, state }: Fact, words: Words): string {
  const { labels, review, onFile, exemptions, consents, pupilFile, steps } = words
  if (kind === 'letter') return onFile.state[state as LetterState]
  const said: Record<Fact['state'], string> = {
    ...onFile.state,
    ...labels.stepState,
    ...labels.whyNot,
    ...labels.turn,
    ...exemptions.state,
    ...consents.answer,
    ...pupilFile.turns,
    ...pupilFile.care,
    ...review.file.states,
    counts: review.file.counts,
    noted: pupilFile.noted,
    struck: steps.contacts.struck
  }
  return said[state]
}

const wants = new Set<Fact['state']>(['proposed', 'basis-gone', 'contested', 'overdue', 'to-do'])

const off = new Set<Fact['state']>(['withdrawn', 'struck', 'not-taken'])

/** Where the whole of it stands. Why somebody is exempt is on a page of its own, and a director's. */
function addressOf({ kind, id }: Fact, isDirector: boolean): string | null {
  if (kind === 'step') return `/stap/${id}`
  if (kind === 'letter') return `/brieven?brief=${id}`
  return kind === 'exemption' && isDirector ? `/toestemming/vrijstellingen?vrijstelling=${id}` : null
}

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
  const isDirector = useMe()?.role === 'director'
  const name = useFactName()(fact)
  const measures = fact.measures.map((measure) => w.labels.measure[measure]).join(' · ')
  // What was entered on another day shows both: when it happened (the heading) and when it was put on record.
  const entered = dayOf(fact.at) === fact.day ? '' : w.correcting.file.alsoOn(momentOf(fact.at))
  const hour = fact.hour === null ? '' : hourName(fact.hour)
  const address = addressOf(fact, isDirector)
  const when = [hour || (entered ? '' : clockOf(fact.at)), entered].filter(Boolean).join(', ')
  return (
    <li className={css['fact']} data-kind={fact.kind} data-off={off.has(fact.state) || undefined}>
      <Icon size={20} aria-hidden />
      <div className={css['words']}>
        <p>
          {address ? (
            <Link className={css['name']} to={address}>
              {name}
            </Link>
          ) : (
            <span className={css['name']}>{name}</span>
          )}{' '}
          <Chip kind={wants.has(fact.state) ? 'attention' : 'plain'}>{stateOf(fact, w)}</Chip>
        </p>
        {fact.detail && <p>{fact.detail}</p>}
        {fact.until && <p>{w.pupilFile.until(plainDay(fact.until))}</p>}
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
        <p className="muted small">{[when, fact.by && texts.by(fact.by)].filter(Boolean).join(' · ')}</p>
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
