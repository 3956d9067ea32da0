import type { Icon } from '@tabler/icons-react'
import { useState } from 'react'
import type { LetterKind } from '../../contract/ladder'
import type { Fact } from '../../contract/review'
import { useDeviceName } from '../device-name'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { useWords, type Words } from '../words'
import { clockOf, dayNow, hourName } from '../words/when'
import css from './Timeline.module.css'
import { WithdrawDialog } from './WithdrawDialog'

/** What a fact is called, in the words of the screen. */
export function useFactName(): (fact: Fact) => string {
  const { labels } = useWords()
  const deviceName = useDeviceName()
  return ({ kind, what }) => {
    if (kind === 'letter') return labels.letter[what as LetterKind]
    return kind === 'custody' ? deviceName(what) : what
  }
}

/** What has become of a fact, in words. */
export function stateOf({ kind, state }: Fact, { labels, review }: Words): string {
  const { states, counts } = review.file
  if (state === 'counts') return counts
  if (state === 'open' || state === 'done')
    return states[state][kind === 'letter' || kind === 'custody' ? kind : 'other']
  return { ...labels.stepState, ...labels.whyNot }[state]
}

const wants = new Set<Fact['state']>(['proposed', 'basis-gone'])

/** One fact of a pupil's file in one line, with its reason under it. */
export function FactLine({ fact, all, icon: Icon }: { fact: Fact; all: boolean; icon: Icon }) {
  const w = useWords()
  const texts = w.review.file
  const nameOf = useFactName()
  const [withdrawing, setWithdrawing] = useState(false)
  // Who recorded it may on that day, the mentor and the director always: the core has the last word.
  const mayWithdraw =
    fact.kind === 'offence' && fact.state !== 'withdrawn' && (all || fact.at.slice(0, 10) === dayNow())
  const measures = fact.measures.map((measure) => w.labels.measure[measure]).join(' · ')
  return (
    <li className={css['fact']} data-kind={fact.kind} data-off={fact.state === 'withdrawn' || undefined}>
      <Icon size={20} aria-hidden />
      <div className={css['words']}>
        <p>
          <span className={css['name']}>{nameOf(fact)}</span>{' '}
          <Chip kind={wants.has(fact.state) ? 'attention' : 'plain'}>{stateOf(fact, w)}</Chip>
        </p>
        {fact.detail && <p>{fact.detail}</p>}
        {measures && <p>{measures}</p>}
        {fact.reason && <p>{texts.reason(fact.reason)}</p>}
        <p className="muted small">
          {fact.hour === null ? clockOf(fact.at) : hourName(fact.hour)} · {texts.by(fact.by)}
        </p>
      </div>
      {mayWithdraw && (
        <Button kind="quiet" onClick={() => setWithdrawing(true)}>
          {texts.withdraw}
        </Button>
      )}
      {withdrawing && <WithdrawDialog offenceId={fact.id} onClose={() => setWithdrawing(false)} />}
    </li>
  )
}
