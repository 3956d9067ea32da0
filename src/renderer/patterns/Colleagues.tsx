import { IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { ColleagueReason } from '../../contract/patterns'
import type { Span } from '../../contract/repeated'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { Empty } from '../parts/Empty'
import { Row, Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { FormDialog } from '../taken/FormDialog'
import { useWords } from '../words'
import { figure } from '../words/when'

type Opened = Awaited<ReturnType<typeof api.patterns.colleagues>>

/** Who keeps the rounds and records the offences: hidden until it is opened on purpose, and again as soon as one leaves. */
export function Colleagues({ span }: { span: Span }) {
  const { patterns } = useWords()
  const w = patterns.colleagues
  const [asking, setAsking] = useState(false)
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <>
      {opened ? (
        <Stack>
          <Row between>
            <p style={{ maxWidth: '78ch' }}>{w.use}</p>
            <Button icon={<IconEyeOff size={20} aria-hidden />} onClick={() => setOpened(null)}>
              {w.hide}
            </Button>
          </Row>
          {opened.rows.length === 0 ? <Empty>{w.none}</Empty> : <Names rows={opened.rows} />}
        </Stack>
      ) : (
        <Empty
          icon={<IconEyeOff size={32} aria-hidden />}
          action={<Button onClick={() => setAsking(true)}>{w.open}</Button>}
        >
          <strong>{w.hidden}.</strong> {w.hiddenText}
        </Empty>
      )}
      {asking && <OpenNames span={span} onOpen={setOpened} onClose={() => setAsking(false)} />}
    </>
  )
}

/** By name and by nothing else: a list that sorts by numbers ranks people. */
function Names({ rows }: { rows: Opened['rows'] }) {
  const { patterns } = useWords()
  const w = patterns.colleagues
  return (
    <Stack gap={8}>
      <Table
        caption={w.caption}
        rows={rows.map((row, at) => ({ ...row, key: String(at) }))}
        rowKey={({ key }) => key}
        height={560}
        columns={[
          { key: 'name', title: w.name, render: ({ name }) => name },
          { key: 'rounds', title: w.rounds, numbers: true, render: ({ rounds }) => figure(rounds) },
          { key: 'offences', title: w.offences, numbers: true, render: ({ offences }) => figure(offences) },
          {
            key: 'rate',
            title: w.rate,
            numbers: true,
            render: ({ rate }) => (rate === null ? patterns.no : figure(rate, 1))
          }
        ]}
      />
      <p className="muted small">{w.few}</p>
    </Stack>
  )
}

const reasons: readonly ColleagueReason[] = ['support', 'agreements', 'asked']

interface OpenNamesProps {
  span: Span
  onOpen: (opened: Opened) => void
  onClose: () => void
}

/** What opening shows, that it is recorded, and why it is done. */
function OpenNames({ span, onOpen, onClose }: OpenNamesProps) {
  const { patterns } = useWords()
  const w = patterns.colleagues
  const open = useDo(api.patterns.colleagues)
  const [reason, setReason] = useState<ColleagueReason | null>(null)
  const save = async () => {
    const opened = reason && (await open.run({ span, reason }).catch(() => undefined))
    if (!opened) return
    onOpen(opened)
    onClose()
  }
  return (
    <FormDialog
      title={w.title}
      save={w.confirm}
      ready={reason !== null}
      busy={open.busy}
      problem={open.problem}
      onSave={save}
      onClose={onClose}
    >
      <p>{w.shows}</p>
      <p>
        <strong>{w.recorded}</strong> {w.closes}
      </p>
      <Choice
        label={w.why}
        options={reasons.map((value) => ({ value, ...w.reasons[value] }))}
        value={reason}
        onChange={setReason}
        startHere
      />
    </FormDialog>
  )
}
