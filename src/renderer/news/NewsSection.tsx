import { useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Audience } from '../../contract/handled'
import type { NewsEvent, NewsRules } from '../../contract/news'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { CheckField } from '../parts/CheckField'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { toast } from '../parts/toast'
import { useWords } from '../words'

const audiences: readonly Audience[] = ['mentor', 'team-leader', 'director', 'safety']
const events: readonly NewsEvent[] = [
  'offence',
  'serious-offence',
  'criminal-offence',
  'contested',
  'withdrawn',
  'step-proposed',
  'step-decided',
  'basis-gone',
  'missed',
  'step-closed',
  'care-decided'
]

/** *Instellingen › Meldingen*: who in the school hears of what. Each tick is kept at once. */
export function NewsSection() {
  const { value: rules, problem } = useAsk(api.review.newsRules, {})
  if (!rules) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={44} rows={11} />
  return <RulesTable kept={rules} />
}

function RulesTable({ kept }: { kept: NewsRules }) {
  const { news, settings, labels } = useWords()
  const w = news.rules
  const duties = useAsk(api.accounts.duties, {}).value
  const save = useDo(api.review.saveNewsRules)
  const [ticked, setTicked] = useState<NewsRules | null>(null)
  const shown = ticked ?? kept
  // Two ticks soon after each other build on one another, whenever their answers come.
  const newest = useRef(shown)
  const turn = async (event: NewsEvent, audience: Audience, on: boolean): Promise<boolean> => {
    const others = newest.current[event].filter((one) => one !== audience)
    newest.current = { ...newest.current, [event]: on ? [...others, audience] : others }
    setTicked(newest.current)
    const done = await save.attempt(newest.current)
    if (!done) {
      newest.current = kept
      setTicked(null)
    }
    return done !== undefined
  }
  const tick = async (event: NewsEvent, audience: Audience, on: boolean) => {
    if (!(await turn(event, audience, on))) return
    const say = on ? w.on : w.off
    toast.say(say(labels.audience[audience], labels.newsEvent[event]), () => void turn(event, audience, !on))
  }
  const vacant = (['team-leader', 'safety'] as const).filter(
    (duty) => duties && !duties.some((line) => line.duty === duty)
  )
  return (
    <Stack gap={16}>
      <Table
        caption={settings.section.news}
        rows={events}
        rowKey={(event) => event}
        columns={[
          { key: 'event', title: w.event, render: (event) => labels.newsEvent[event] },
          ...audiences.map((audience) => ({
            key: audience,
            title: labels.audience[audience],
            render: (event: NewsEvent) => (
              <CheckField
                label={
                  <span className="unseen">
                    {w.hears(labels.audience[audience], labels.newsEvent[event])}
                  </span>
                }
                checked={shown[event].includes(audience)}
                onChange={(on) => void tick(event, audience, on)}
              />
            )
          }))
        ]}
      />
      <p className="muted">
        {w.duties} <Link to="/instellingen/personeel">{settings.section.staff}</Link>.{' '}
        {vacant.length > 0 && w.nobody(vacant.map((duty) => labels.duty[duty]))}
      </p>
      <p className="muted">{w.once}</p>
    </Stack>
  )
}
