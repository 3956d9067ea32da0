import { IconHeartHandshake, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { plain } from '../../contract/names'
import type { MyPupil } from '../../contract/my-pupils'
import { api } from '../api'
import { useAsk } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { Row } from '../parts/Stack'
import { Table } from '../parts/Table'
import { TextField } from '../parts/TextField'
import { useMe } from '../who'
import { useWords } from '../words'
import { MyPupilsToFile } from './MyPupilsToFile'
import { WorkCard } from './WorkCard'
import { useColumns } from './columns'
import { useOnAgenda } from './on-agenda'

/** A class fits on one list; of a school the pupils with nothing on record come on request. */
const mostQuiet = 60
/** More rows than this nobody reads: another letter narrows the list. */
const most = 200

/** *Mijn leerlingen*: every pupil of a mentor, first who asks attention, the others quiet below. */
export function MyPupils() {
  const { care } = useWords()
  const w = care.mine
  const [mentorId, setMentorId] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [withQuiet, setWithQuiet] = useState(false)
  const { value: list, problem } = useAsk(api.care.mentorPupils, { mentorId }, { keepPrevious: true })
  const today = useAsk(api.calendar.today, {}).value?.day
  const isMentor = useMe()?.role === 'mentor'
  const agenda = useOnAgenda()
  const columns = useColumns(list?.rungs ?? [], agenda, today)
  const looked = plain(useDeferredValue(query.trim()))
  const all = list?.rows ?? []
  const found = all.filter((row) =>
    plain(`${row.name} ${row.sortName} ${row.className ?? ''}`).includes(looked)
  )
  const quiet = found.filter(({ place }) => place === 'quiet').length
  const isHidden = looked === '' && !withQuiet && quiet > mostQuiet
  const rows = isHidden ? found.filter(({ place }) => place !== 'quiet') : found
  const asks = all.filter(({ place }) => place === 'asks').length
  return (
    <Page
      wide
      title={isMentor ? w.title : w.perMentor}
      context={list && w.context(all.length, asks)}
      also={
        <>
          <MyPupilsToFile rows={found} rungs={list?.rungs ?? []} />
          {agenda.sees && (
            <LinkButton to="/zorgoverleg" icon={<IconHeartHandshake size={20} aria-hidden />}>
              {w.toAgenda(agenda.count)}
            </LinkButton>
          )}
        </>
      }
    >
      <Row gap={12}>
        <div style={{ flex: '1 1 320px', maxWidth: 480 }}>
          <TextField
            type="search"
            label={w.search}
            labelUnseen
            placeholder={w.search}
            icon={<IconSearch size={20} aria-hidden />}
            value={query}
            onChange={setQuery}
          />
        </div>
        {(list?.mentors.length ?? 0) > 1 && (
          <Select
            label={w.mentor}
            labelUnseen
            placeholder={w.everyMentor}
            options={(list?.mentors ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={mentorId}
            onChange={setMentorId}
            searchable
            clearable
          />
        )}
      </Row>
      {problem && <ErrorLine problem={problem} />}
      {!list && !problem && <Skeleton height={480} />}
      {list && all.length === 0 && <Empty>{w.none}</Empty>}
      {all.length > 0 && found.length === 0 && (
        <Empty action={<Button onClick={() => setQuery('')}>{w.clear}</Button>}>{w.nothingFound}</Empty>
      )}
      {rows.length > 0 && (
        <Table<MyPupil>
          caption={w.caption}
          columns={columns}
          rows={rows.slice(0, most)}
          rowKey={({ pupilId }) => pupilId}
        />
      )}
      {isHidden && <Button onClick={() => setWithQuiet(true)}>{w.quiet(quiet)}</Button>}
      {rows.length > most && <p className="muted">{w.more(rows.length - most)}</p>}
      <WorkCard />
    </Page>
  )
}
