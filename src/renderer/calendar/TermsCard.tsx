import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { DayField } from '../parts/DayField'
import { Dialog } from '../parts/Dialog'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Row, Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { TextField } from '../parts/TextField'
import { useWords } from '../words'
import { useTermActs, type Term } from './acts'
import type { Year } from './day-facts'
import css from './cards.module.css'
import { daysSaid } from './say'

/** The terms that begin in a school year; each runs until the next. */
export function TermsCard({ schoolYear, year, keeps }: { schoolYear: string; year: Year; keeps: boolean }) {
  const { calendar } = useWords()
  const w = calendar.terms
  const acts = useTermActs()
  const [open, setOpen] = useState<{ readonly term: Term | null } | null>(null)
  const actsOn = {
    key: 'acts',
    title: calendar.acts,
    render: (term: Term) => (
      <div className={css['acts']}>
        <Button kind="quiet" aria-label={w.editOf(term.name)} onClick={() => setOpen({ term })}>
          {w.edit}
        </Button>
        <Button kind="quiet" aria-label={w.removeOf(term.name)} onClick={() => void acts.remove(term)}>
          {w.remove}
        </Button>
      </div>
    )
  }
  return (
    <Card title={w.title} aside={calendar.schoolYear(schoolYear)}>
      <p className="muted">{w.why}</p>
      {year.terms.length === 0 ? (
        <Empty>{w.none}</Empty>
      ) : (
        <Table
          caption={w.title}
          rows={year.terms}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', title: w.name, render: ({ name }) => name },
            {
              key: 'firstDay',
              title: w.firstDay,
              render: ({ firstDay }) => <time className={css['days']}>{daysSaid(firstDay, firstDay)}</time>
            },
            ...(keeps ? [actsOn] : [])
          ]}
        />
      )}
      {keeps && (
        <div>
          <Button icon={<IconPlus size={20} aria-hidden />} onClick={() => setOpen({ term: null })}>
            {w.add}
          </Button>
        </div>
      )}
      {open && <TermDialog term={open.term} acts={acts} onClose={() => setOpen(null)} />}
    </Card>
  )
}

interface TermDialogProps {
  term: Term | null
  acts: ReturnType<typeof useTermActs>
  onClose: () => void
}

function TermDialog({ term, acts, onClose }: TermDialogProps) {
  const { calendar, frame } = useWords()
  const w = calendar.terms
  const [name, setName] = useState(term?.name ?? '')
  const [firstDay, setFirst] = useState(term?.firstDay ?? null)
  const complete = name.trim().length >= 2 && firstDay !== null
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (complete) void acts.save({ name: name.trim(), firstDay }, term).then((saved) => saved && onClose())
  }
  return (
    <Dialog open title={term ? w.editOf(term.name) : w.add} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <TextField label={w.name} value={name} maxLength={60} startHere onChange={setName} />
          <DayField label={w.firstDay} value={firstDay} onChange={setFirst} />
          <ErrorLine problem={acts.problem} />
          <Row between>
            <Button onClick={onClose}>{frame.part.cancel}</Button>
            <Button kind="primary" type="submit" busy={acts.busy} disabled={!complete}>
              {frame.part.save}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  )
}
