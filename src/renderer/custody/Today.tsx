import { IconDeviceMobilePause } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { WorkCard, useCareDue } from '../care/WorkCard'
import { AgreementsCard } from '../contacts/AgreementsCard'
import { useKeys } from '../keys'
import { NewsCard } from '../news/NewsCard'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip } from '../parts/Chip'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { ToBoard } from '../permissions/ToBoard'
import { useMe } from '../who'
import { useWords } from '../words'
import { hourName, longDay, shortDay } from '../words/when'
import { lessonAddress } from './address'
import { HeldList } from './HeldList'
import { LessonNow } from './LessonNow'
import { TakeDevice } from './TakeDevice'

/** *Vandaag*: what asks for this person now, in order of the clock, each with its one action. */
export function Today() {
  const { custody, taken, frame } = useWords()
  const w = custody.today
  const me = useMe()
  const decides = me?.role === 'mentor' || me?.role === 'director'
  const today = useAsk(api.calendar.today, {})
  const unfinished = useAsk(api.custody.unfinished, {})
  const held = useAsk(api.custody.held, {})
  const permissions = useAsk(api.permissions.now, {})
  const careDue = useCareDue(today.value?.day)
  const waiting = useAsk(api.review.waiting, decides ? {} : null)
  const contested = useAsk(api.review.contested, decides ? {} : null)
  const agreements = useAsk(api.contacts.agreements, decides ? {} : null)
  const [taking, setTaking] = useState(false)
  useKeys({ t: () => setTaking(true) })

  const day = today.value
  const problem = today.problem ?? unfinished.problem ?? held.problem
  const now = day?.now ?? null
  const others = (unfinished.value ?? []).filter(
    (one) =>
      !(
        now &&
        one.classId === now.classId &&
        one.day === day?.day &&
        (one.hour === now.hour || one.hour === null)
      )
  )
  const decisions = (waiting.value?.length ?? 0) + (contested.value?.length ?? 0)
  const heldNow = held.value ?? []
  const permitted = permissions.value ?? []
  const loading = today.loading || unfinished.loading || held.loading || permissions.loading
  const due = (agreements.value ?? []).filter(({ until }) => day !== undefined && until <= day.day)
  const waitingHere = [others, heldNow, permitted, due, careDue].reduce(
    (sum, { length }) => sum + length,
    decisions
  )
  const nothing = !loading && !now && waitingHere === 0

  return (
    <Page
      title={frame.place.today}
      context={day && `${longDay(day.day)} · ${day.time}`}
      also={<LinkButton to="/toestellen">{taken.all}</LinkButton>}
      action={
        <Button
          keys="T"
          icon={<IconDeviceMobilePause size={20} aria-hidden />}
          onClick={() => setTaking(true)}
        >
          {taken.taking.title}
        </Button>
      }
    >
      {problem && <ErrorLine problem={problem} />}
      {loading && <Skeleton rows={2} height={160} />}
      {!loading && day && (
        <Stack gap={16}>
          {now && <LessonNow lesson={now} day={day.day} />}
          {nothing && (
            <Empty>
              {w.nothing} {nextSentence(day, w)}
            </Empty>
          )}
          {others.length > 0 && (
            <Card title={w.unfinished}>
              <Stack gap={12}>
                {others.map((one) => {
                  const lesson = `${one.className}, ${hourName(one.hour)}`
                  return (
                    <Row key={lessonAddress(one)} between>
                      <Row>
                        <strong>{lesson}</strong>
                        <span className="muted">{shortDay(one.day)}</span>
                        <Chip kind={one.held > 0 ? 'attention' : 'plain'}>
                          {one.held > 0 ? w.here(one.held) : w.notConcluded}
                        </Chip>
                      </Row>
                      <LinkButton to={lessonAddress(one)}>{w.goTo(lesson)}</LinkButton>
                    </Row>
                  )
                })}
              </Stack>
            </Card>
          )}
          {heldNow.length > 0 && <HeldList held={heldNow} today={day.day} />}
          {permitted.length > 0 && (
            <Card
              title={w.permissions}
              actions={<LinkButton to="/toestemming">{frame.place.permissions}</LinkButton>}
            >
              <Stack gap={8}>
                {permitted.map((one) => (
                  <Row key={one.id} between>
                    <Row>
                      <strong>
                        {one.pupils.length > 0 ? custody.pupils(one.pupils.length) : one.className}
                      </strong>
                      <span>{one.purpose}</span>
                      <span className="muted">{w.until(one.ends)}</span>
                    </Row>
                    <ToBoard permissions={[one]} />
                  </Row>
                ))}
              </Stack>
            </Card>
          )}
          {decisions > 0 && (
            <Card title={w.decisions} actions={<LinkButton to="/directie">{w.toDesk}</LinkButton>}>
              <p>{w.waiting(decisions)}</p>
            </Card>
          )}
          {due.length > 0 && <AgreementsCard agreements={due} />}
          <WorkCard due />
          <NewsCard />
          {!nothing && <p className="muted">{nextSentence(day, w)}</p>}
        </Stack>
      )}
      {taking && day && <TakeDevice today={day.day} onClose={() => setTaking(false)} />}
    </Page>
  )
}

type Words = ReturnType<typeof useWords>['custody']['today']
type Day = Awaited<ReturnType<typeof api.calendar.today>>

function nextSentence(day: Day, w: Words): string {
  if (!day.schoolDay) return w.noSchool(day.free)
  const next = day.lessons.find((lesson) => lesson.starts > day.time)
  return next
    ? w.nextLesson(next.className, hourName(next.hour), next.starts)
    : day.lessons.length > 0
      ? w.noMore
      : ''
}
