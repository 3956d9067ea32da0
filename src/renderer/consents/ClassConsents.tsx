import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { Sections } from '../exemptions/Sections'
import { LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Select } from '../parts/Select'
import { Skeleton } from '../parts/Skeleton'
import { Row } from '../parts/Stack'
import { Table } from '../parts/Table'
import { useMe } from '../who'
import { useWords } from '../words'
import { plainDay } from '../words/when'
import { AnswerChip } from './AnswerChip'
import { ConsentsToFile } from './ConsentsToFile'
import css from './consents.module.css'

/** *Beeldmateriaal*: the answers of a class, for its mentor or a director. */
export function ClassConsents() {
  const { consents: w } = useWords()
  const me = useMe()
  const isDirector = me?.role === 'director'
  const classes = useAsk(api.roster.classes, {})
  const mine = (classes.value ?? []).filter(
    ({ kind, mentorId }) => kind === 'class' && (isDirector || mentorId === me?.id)
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const classId = chosen ?? (mine.length === 1 ? mine[0]!.id : null)
  const asked = useAsk(api.consents.ofClass, classId === null ? null : { classId })
  const list = mine.find(({ id }) => id === classId)
  const problem = classes.problem ?? asked.problem
  return (
    <Page
      title={w.title}
      context={w.context}
      also={
        <>
          {list && asked.value && <ConsentsToFile className={list.name} answers={asked.value} />}
          {isDirector && <LinkButton to="/instellingen/import/beeld">{w.overview.import}</LinkButton>}
        </>
      }
    >
      <Sections />
      {problem && <ErrorLine problem={problem} />}
      <div className={css['class']}>
        <Select
          label={w.overview.class}
          searchable
          options={mine.map(({ id, name }) => ({ value: id, label: name }))}
          value={classId}
          onChange={setChosen}
        />
      </div>
      {classId === null && <Empty>{w.overview.choose}</Empty>}
      {asked.loading && classId !== null && <Skeleton rows={6} height={44} />}
      {asked.value?.length === 0 && <Empty>{w.overview.none}</Empty>}
      {asked.value && asked.value.length > 0 && (
        <Table
          caption={w.overview.caption}
          rows={asked.value}
          rowKey={({ pupilId }) => pupilId}
          columns={[
            {
              key: 'name',
              title: w.overview.name,
              render: ({ pupilId, name }) => <Link to={`/leerling/${pupilId}`}>{name}</Link>
            },
            {
              key: 'answer',
              title: w.overview.answer,
              sort: ({ answer }) => ['no', 'ask', null, 'yes'].indexOf(answer),
              render: ({ answer, askAgain }) => (
                <Row>
                  <AnswerChip answer={answer} />
                  {askAgain && <span className="small">{w.askAgain}</span>}
                </Row>
              )
            },
            {
              key: 'given',
              title: w.overview.given,
              sort: ({ givenOn }) => givenOn ?? '',
              render: ({ givenBy, givenOn }) =>
                givenBy &&
                givenOn && <span className="muted">{w.said(w.by[givenBy], plainDay(givenOn))}</span>
            }
          ]}
        />
      )}
    </Page>
  )
}
