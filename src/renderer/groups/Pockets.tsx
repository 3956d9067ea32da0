import { IconPrinter, IconSortAscendingNumbers } from '@tabler/icons-react'
import { useState } from 'react'
import { useParams } from 'react-router'
import { compareByName } from '../../contract/names'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Dialog } from '../parts/Dialog'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { toast } from '../parts/toast'
import { useSlip } from '../slip-opening'
import { useWords } from '../words'
import css from './groups.module.css'
import { PocketRow } from './PocketRow'
import { PocketsToFile } from './PocketsToFile'
import { placesOf } from './places'

/** *Vakken*: which pocket of the wall bag is whose. */
export function Pockets() {
  const { groups, frame } = useWords()
  const w = groups.pocket
  const { classId = '' } = useParams()
  const lists = useAsk(api.roster.classes, {})
  const { value: pupils, problem } = useAsk(api.roster.classList, { classId })
  const number = useDo(api.roster.numberPockets)
  const slip = useSlip()
  const [asking, setAsking] = useState(false)

  const list = lists.value?.find(({ id }) => id === classId)
  const back = <LinkButton to="/leerlingen">{w.back}</LinkButton>
  if (lists.value && !list)
    return (
      <Page title={w.title}>
        <Empty action={back}>{w.unknown}</Empty>
      </Page>
    )
  const taken = new Map((pupils ?? []).map((pupil) => [pupil.pocket, pupil]))
  const last = Math.max(0, ...taken.keys())
  const moved = (pupils ?? []).toSorted(compareByName).filter(({ pocket }, at) => pocket !== at + 1).length
  const renumber = async () => {
    setAsking(false)
    const done = await number.attempt({ classId })
    if (done) toast.say(w.numbering.done(done.moved))
  }
  return (
    <Page
      title={list ? w.of(list.name) : w.title}
      context={
        pupils &&
        [w.context(pupils.length, last - pupils.length), moved === 0 && w.inOrder].filter(Boolean).join(' · ')
      }
      also={
        <>
          <PocketsToFile pupils={pupils ?? []} />
          <Button
            icon={<IconSortAscendingNumbers size={20} aria-hidden />}
            disabled={moved === 0}
            busy={number.busy}
            onClick={() => setAsking(true)}
          >
            {w.number}
          </Button>
        </>
      }
      action={
        <Button
          kind="primary"
          icon={<IconPrinter size={20} aria-hidden />}
          disabled={taken.size === 0}
          onClick={() => slip.open({ kind: 'pocketCard', classId })}
        >
          {w.card}
        </Button>
      }
    >
      {problem && <ErrorLine problem={problem} />}
      {!pupils && !problem && <Skeleton height={480} />}
      {pupils?.length === 0 && <Empty action={back}>{w.none}</Empty>}
      {taken.size > 0 && (
        <Card title={w.list} aside={w.how}>
          <ol className={css['pockets']}>
            {placesOf([...taken.keys()]).map(([pocket, until]) => {
              const pupil = taken.get(pocket)
              return pupil ? (
                <PocketRow
                  key={pupil.id}
                  classId={classId}
                  pupil={pupil}
                  ofClass={list?.kind === 'class' ? null : pupil.className}
                />
              ) : (
                <li key={pocket} className={css['pocket']}>
                  <span className={css['number']}>{pocket === until ? pocket : `${pocket}–${until}`}</span>
                  <span className="muted">{w.empty}</span>
                </li>
              )
            })}
          </ol>
        </Card>
      )}
      <Dialog
        open={asking}
        title={w.numbering.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{frame.part.cancel}</Button>
            <Button kind="primary" onClick={() => void renumber()}>
              {w.number}
            </Button>
          </>
        }
      >
        <p>{w.numbering.text(moved, pupils?.length ?? 0)}</p>
      </Dialog>
    </Page>
  )
}
