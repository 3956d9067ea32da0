import { IconCalendarDown, IconFileImport, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { FreeDays } from '../../contract/calendar'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { Dialog } from '../parts/Dialog'
import { Empty } from '../parts/Empty'
import { Row, Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { useWords } from '../words'
import { useFreeActs } from './acts'
import type { Year } from './day-facts'
import { FreeForm } from './FreeForm'
import { FreeToFile } from './FreeToFile'
import { FromFile } from './FromFile'
import css from './cards.module.css'
import { daysSaid } from './say'
import { TakeOver } from './TakeOver'

type Open = { readonly act: 'take-over' | 'file' } | { readonly act: 'edit'; readonly free: FreeDays | null }

/** The free days of a school year, and the ways in which they come in. */
export function FreeCard({ schoolYear, year, keeps }: { schoolYear: string; year: Year; keeps: boolean }) {
  const { calendar } = useWords()
  const w = calendar.free
  const acts = useFreeActs()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const complete = year.nationalMissing === 0
  const why = !year.nationalKnown
    ? calendar.takeOver.unknown
    : complete
      ? calendar.takeOver.complete
      : calendar.takeOver.why(year.nationalMissing)
  const actsOn = {
    key: 'acts',
    title: calendar.acts,
    render: (free: FreeDays) => (
      <div className={css['acts']}>
        <Button kind="quiet" aria-label={w.editOf(free.name)} onClick={() => setOpen({ act: 'edit', free })}>
          {w.edit}
        </Button>
        <Button kind="quiet" aria-label={w.removeOf(free.name)} onClick={() => void acts.remove(free)}>
          {w.remove}
        </Button>
      </div>
    )
  }
  return (
    <Card title={w.title} aside={calendar.schoolYear(schoolYear)}>
      {year.free.length === 0 ? (
        <Empty>{w.none}</Empty>
      ) : (
        <Table
          caption={w.title}
          rows={year.free}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              title: w.name,
              render: ({ name, kind }) => (
                <>
                  {name} <span className="muted small">{w.kinds[kind]}</span>
                </>
              )
            },
            {
              key: 'days',
              title: w.days,
              render: ({ firstDay, lastDay }) => (
                <time className={css['days']}>{daysSaid(firstDay, lastDay)}</time>
              )
            },
            ...(keeps ? [actsOn] : [])
          ]}
        />
      )}
      {!keeps && <FreeToFile free={year.free} />}
      {keeps && (
        <Stack gap={8}>
          <Row>
            <Button
              icon={<IconPlus size={20} aria-hidden />}
              onClick={() => setOpen({ act: 'edit', free: null })}
            >
              {w.add}
            </Button>
            <Button icon={<IconFileImport size={20} aria-hidden />} onClick={() => setOpen({ act: 'file' })}>
              {calendar.file.act}
            </Button>
            <FreeToFile free={year.free} />
          </Row>
          <div className={css['beside']}>
            <Button
              icon={<IconCalendarDown size={20} aria-hidden />}
              disabled={!year.nationalKnown || complete}
              aria-describedby="take-over-why"
              onClick={() => setOpen({ act: 'take-over' })}
            >
              {calendar.takeOver.act(schoolYear)}
            </Button>
            <p id="take-over-why" className="muted small">
              {why}
            </p>
          </div>
        </Stack>
      )}
      {open?.act === 'edit' && (
        <Dialog open title={open.free ? w.editOf(open.free.name) : w.add} onClose={close}>
          <FreeForm
            day={null}
            free={open.free}
            busy={acts.busy}
            problem={acts.problem}
            onCancel={close}
            onSave={(wish) => void acts.save(wish, open.free).then((saved) => saved && close())}
          />
        </Dialog>
      )}
      {open?.act === 'take-over' && <TakeOver schoolYear={schoolYear} onClose={close} />}
      {open?.act === 'file' && <FromFile onClose={close} />}
    </Card>
  )
}
