import { IconArrowLeft, IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { OverDays } from '../../contract/repeated'
import type { Yearly } from '../../contract/yearly'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { host } from '../host'
import { Button, LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { longDate } from '../words/when'
import { PartTable } from './PartTable'
import { SpanFields } from './SpanFields'
import { YearlyToFile } from './YearlyToFile'
import { partsOf } from './lines'
import css from './yearly.module.css'

/** *Jaarverslag*: what happened in some months, in numbers that are about nobody, ready to present (S2-5). */
export function YearlyReport() {
  const words = useWords()
  const w = words.yearly
  const [span, setSpan] = useState<OverDays>({ kind: 'year' })
  const today = useAsk(api.calendar.today, {})
  const { value: report, problem } = useAsk(api.yearly.figures, { span }, { keepPrevious: true })
  const paper = useDo(api.yearly.report)
  const parts = report ? partsOf(report, words) : []
  const isEnough = report?.now.involved === 'enough'
  const withBefore = report?.before.held === 'whole'

  const save = async () => {
    const file = await paper.attempt({ span })
    if (file && (await host.save({ ...file, type: 'application/pdf' }))) toast.say(w.saved)
  }
  return (
    <Page
      title={w.title}
      context={report && w.context(w.days(longDate(report.now.from), longDate(report.now.until)))}
      also={
        <>
          <LinkButton to="/rapport" kind="quiet" icon={<IconArrowLeft size={20} aria-hidden />}>
            {w.back}
          </LinkButton>
          {report && isEnough && <YearlyToFile report={report} parts={parts} />}
        </>
      }
      action={
        <Button
          kind="primary"
          icon={<IconFileDownload size={20} aria-hidden />}
          busy={paper.busy}
          disabled={!isEnough}
          onClick={() => void save()}
        >
          {w.pdf}
        </Button>
      }
    >
      {report && today.value && (
        <SpanFields span={span} onChange={setSpan} days={report.now} today={today.value.day} />
      )}
      {problem && <ErrorLine problem={problem} />}
      {!report && !problem && <Skeleton height={640} />}
      {report && (
        <div className={css['notes']}>
          {isEnough && <p>{w.reading}</p>}
          {isEnough && <p className="muted">{w.hidden}</p>}
          <p className="muted">
            <Beside report={report} />
          </p>
        </div>
      )}
      {report && !isEnough && <Empty>{w.tooFew}</Empty>}
      {isEnough && (
        <div className={css['parts']}>
          {parts.map((part) => (
            <section key={part.key} className={css['part']}>
              <h2>{part.title}</h2>
              {part.lines.length > 0 ? (
                <PartTable part={part} withBefore={withBefore} />
              ) : (
                <p className="muted">{w.noLines}</p>
              )}
            </section>
          ))}
        </div>
      )}
    </Page>
  )
}

/** With which days it is compared, or why with none; and from when on there is anything. */
function Beside({ report: { now, before, keptSince } }: { report: Yearly }) {
  const w = useWords().yearly
  const since = keptSince && longDate(keptSince)
  const lines = [
    before.held === 'whole' ? w.beside(w.days(longDate(before.from), longDate(before.until))) : null,
    before.held === 'none' ? w.besideNone : null,
    before.held === 'part' && since ? w.besidePart(since) : null,
    now.held === 'part' && since ? w.begun(since) : null,
    before.held === 'whole' && before.involved === 'too-few' ? w.tooFewBefore : null
  ]
  return lines.filter((line) => line !== null).join(' ')
}
