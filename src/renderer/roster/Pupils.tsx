import { IconGridDots, IconSearch, IconUsersGroup } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { Link } from 'react-router'
import { fullName, listName, matchesName } from '../../contract/names'
import type { PupilName } from '../../contract/roster'
import { api } from '../api'
import { useAsk } from '../ask'
import { useOnAgenda } from '../care/on-agenda'
import { groupsAddress, pocketsAddress } from '../groups/address'
import { ToFile } from '../lists/ToFile'
import { LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { Row } from '../parts/Stack'
import { Table, type Column } from '../parts/Table'
import { TextField } from '../parts/TextField'
import { useMe } from '../who'
import { useWords } from '../words'

/** More rows than this nobody reads: another letter narrows the list. */
const most = 100

/** *Leerlingen*: found by any part of the name or by class; a name opens the file. */
export function Pupils() {
  const { review, groups, lists, care } = useWords()
  const w = review.pupils
  const { value: all, problem } = useAsk(api.roster.names, {})
  const classes = useAsk(api.roster.classes, {})
  const [query, setQuery] = useState('')
  const [classId, setClassId] = useState<string | null>(null)
  const looked = useDeferredValue(query.trim())
  // A mentor has it in the rail; a colleague with a duty comes for the consultation.
  const role = useMe()?.role
  const isInCare = useOnAgenda().sees && role !== 'mentor'

  const list = classes.value?.find(({ id }) => id === classId)
  const isGroup = list !== undefined && list.kind !== 'class'
  const inGroup = useAsk(api.roster.classList, isGroup ? { classId: list.id } : null).value
  const members = new Set(inGroup?.map(({ id }) => id))
  const found = (all ?? []).filter(
    (pupil) =>
      (classId === null || (isGroup ? members.has(pupil.id) : pupil.classId === classId)) &&
      (looked === '' || matchesName(pupil, looked) || pupil.number === looked)
  )
  const columns: Column<PupilName>[] = [
    {
      key: 'name',
      title: w.name,
      sort: listName,
      render: (pupil) => <Link to={`/leerling/${pupil.id}`}>{fullName(pupil)}</Link>
    },
    {
      key: 'class',
      title: w.class,
      sort: (pupil) => pupil.className ?? '',
      render: (pupil) => pupil.className
    },
    { key: 'number', title: w.number, sort: (pupil) => pupil.number, render: (pupil) => pupil.number }
  ]
  return (
    <Page
      title={w.title}
      context={all && w.context(found.length)}
      also={
        <>
          <ToFile<PupilName>
            list="pupils"
            rows={found}
            idsOf={({ id }) => id}
            columns={[
              { title: lists.family, of: (pupil) => pupil.familyName },
              { title: lists.prefix, of: (pupil) => pupil.prefix },
              { title: lists.given, of: (pupil) => pupil.givenName },
              { title: lists.class, of: (pupil) => pupil.className },
              { title: lists.number, of: (pupil) => pupil.number }
            ]}
          />
          {list && (
            <LinkButton to={pocketsAddress(list.id)} icon={<IconGridDots size={20} aria-hidden />}>
              {groups.pockets}
            </LinkButton>
          )}
          {isInCare && role === 'director' && (
            <LinkButton to="/mentorleerlingen">{care.mine.perMentor}</LinkButton>
          )}
          {isInCare && role === 'teacher' && <LinkButton to="/zorgoverleg">{care.title}</LinkButton>}
          <LinkButton to={groupsAddress} icon={<IconUsersGroup size={20} aria-hidden />}>
            {groups.title}
          </LinkButton>
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
            startHere
          />
        </div>
        <Select
          label={w.class}
          labelUnseen
          placeholder={w.everyClass}
          options={(classes.value ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={classId}
          onChange={setClassId}
          searchable
          clearable
        />
      </Row>
      {problem && <ErrorLine problem={problem} />}
      {!all && !problem && <Skeleton height={480} />}
      {all && found.length === 0 && (
        <Empty icon={<IconSearch size={32} aria-hidden />}>
          {all.length === 0 ? w.none : w.nothingFound}
        </Empty>
      )}
      {found.length > 0 && (
        <Table caption={w.caption} columns={columns} rows={found.slice(0, most)} rowKey={({ id }) => id} />
      )}
      {found.length > most && <p className="muted">{w.more(found.length - most)}</p>}
    </Page>
  )
}
