import { compareText } from '../../contract/names'
import type { SchoolClass } from '../../contract/roster'
import type { CustodyMode } from '../../contract/settings'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { LinkButton } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { Table } from '../parts/Table'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { ClassesToFile } from './ClassesToFile'

const modes = ['lesson', 'day', 'bag'] as const

/** *Instellingen › Klassen*: how each class keeps devices. Trips set this with the trip itself. */
export function ClassesSection() {
  const { classes: w, settings, labels } = useWords()
  const classes = useAsk(api.roster.classes, {})
  const school = useAsk(api.settings.school, {})
  const set = useDo(api.roster.setClassMode)
  const problem = classes.problem ?? school.problem
  if (!classes.value || !school.value)
    return problem ? <ErrorLine problem={problem} /> : <Skeleton height={56} rows={6} />
  const listed = classes.value.filter(({ kind }) => kind !== 'trip')
  if (listed.length === 0)
    return <Empty action={<LinkButton to="/instellingen/import">{w.import}</LinkButton>}>{w.none}</Empty>

  const said = (mode: CustodyMode) => labels.custodyMode[mode].toLowerCase()
  const ofSchool = w.asSchool(said(school.value.custodyMode))
  const inWords = (mode: CustodyMode | null) => (mode ? said(mode) : ofSchool.toLowerCase())
  const choose = async ({ id, name, custodyMode }: SchoolClass, mode: CustodyMode | null) => {
    if (await set.attempt({ classId: id, mode }))
      toast.say(w.done(name, inWords(mode)), () => void set.attempt({ classId: id, mode: custodyMode }))
  }
  return (
    <Stack gap={16}>
      <Row>
        <ClassesToFile
          classes={listed.toSorted((a, b) => compareText(a.name, b.name))}
          keeps={({ custodyMode }) => (custodyMode ? labels.custodyMode[custodyMode] : ofSchool)}
        />
      </Row>
      <Table
        caption={settings.section.classes}
        rows={listed}
        rowKey={({ id }) => id}
        sorted={{ key: 'name' }}
        columns={[
          {
            key: 'name',
            title: w.name,
            sort: ({ name }) => name,
            render: ({ name, kind }) => (
              <Row gap={8}>
                {name}
                {kind === 'group' && <Chip>{w.group}</Chip>}
              </Row>
            )
          },
          {
            key: 'mentor',
            title: w.mentor,
            sort: ({ mentor }) => mentor ?? '',
            render: ({ mentor }) => mentor ?? <span className="muted">{w.noMentor}</span>
          },
          {
            key: 'pupils',
            title: w.pupils,
            numbers: true,
            sort: ({ pupils }) => pupils,
            render: ({ pupils }) => pupils
          },
          {
            key: 'keeps',
            title: w.keeps,
            width: 260,
            render: (one) => (
              <Select
                label={w.keepsOf(one.name)}
                labelUnseen
                value={one.custodyMode ?? 'school'}
                options={[
                  { value: 'school', label: ofSchool },
                  ...modes.map((value) => ({ value, label: labels.custodyMode[value] }))
                ]}
                onChange={(value) => value && void choose(one, value === 'school' ? null : value)}
              />
            )
          }
        ]}
      />
    </Stack>
  )
}
