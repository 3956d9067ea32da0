import { IconDownload, IconMail, IconMailForward, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useAsk } from '../ask'
import { useKeys } from '../keys'
import { Button, LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { LongWork } from '../parts/LongWork'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { LetterCopies } from './LetterCopies'
import { LetterFilters } from './LetterFilters'
import { LetterList } from './LetterList'
import { LetterView } from './LetterView'
import css from './Letters.module.css'
import { OnFileCard } from './OnFileCard'
import { PutInDossier } from './PutInDossier'
import { SendingPlace } from './SendingPlace'
import { isFilter, isShown, type LetterFilter } from './filters'
import { useMailDrafts } from './mail-drafts'
import { useSending } from './sending'

const isReady = ({ state }: Letter) => state === 'ready'
const isRetracted = ({ state }: Letter) => state === 'retracted'

/** *Brieven*: what is ready to go out and what went, each letter as it is printed, and the one strong button. */
export function Letters() {
  const { letters: w, copies, onFile } = useWords()
  const { value: letters, problem } = useAsk(api.letters.list, {})
  const [params, setParams] = useSearchParams()
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set())
  const sending = useSending()
  const mail = useMailDrafts()

  const wish = params.get('toon')
  const filter = isFilter(wish) ? wish : 'all'
  const listed = letters?.filter((letter) => isShown(letter, filter)) ?? []
  const ready = listed.filter(isReady)
  const gone = listed.filter((letter) => !isReady(letter) && !isRetracted(letter))
  const retracted = listed.filter(isRetracted)
  const inOrder = [...ready, ...gone, ...retracted]
  const open = inOrder.find(({ id }) => id === params.get('brief')) ?? inOrder[0]
  // What is ready is ticked until someone takes it off; what went before only when it is wanted again.
  const isTicked = (letter: Letter) => (isReady(letter) ? !unticked.has(letter.id) : again.has(letter.id))
  const ticked = inOrder.filter(isTicked)
  // Nothing ticked: what is open is meant.
  const meant = ticked.length > 0 ? ticked : open ? [open] : []

  const goTo = (brief: string | undefined, toon: LetterFilter) =>
    setParams({ ...(brief && { brief }), ...(toon !== 'all' && { toon }) }, { replace: true })
  const show = (id: string) => goTo(id, filter)
  const move = (by: number) => {
    const next = inOrder[inOrder.findIndex(({ id }) => id === open?.id) + by]
    if (!next) return
    show(next.id)
    document.querySelector<HTMLElement>(`[data-letter="${next.id}"]`)?.focus()
  }
  const tick = (ids: readonly string[], on: boolean) => {
    const flip = (from: ReadonlySet<string>, group: readonly Letter[], holds: boolean) => {
      const flipped = new Set(from)
      for (const { id } of group) if (ids.includes(id)) flipped[holds ? 'add' : 'delete'](id)
      return flipped
    }
    setUnticked(flip(unticked, ready, !on))
    setAgain(flip(again, [...gone, ...retracted], on))
  }
  const busy = sending.going !== null || mail.going !== null
  const print = () => {
    if (meant.length > 0 && !busy) void sending.print(meant)
  }
  useKeys({ j: () => move(1), k: () => move(-1), 'Ctrl+p': print })

  const list = {
    open: open?.id ?? null,
    onOpen: show,
    ticked: new Set(ticked.map(({ id }) => id)),
    onTick: tick
  }
  return (
    <Page
      wide
      title={w.title}
      context={letters && w.context(letters.filter(isReady).length)}
      also={
        open && (
          <>
            <Button
              icon={<IconMailForward size={20} aria-hidden />}
              disabled={busy}
              onClick={() => void mail.make(meant)}
            >
              {copies.mail(meant.length)}
            </Button>
            <Button
              icon={<IconDownload size={20} aria-hidden />}
              disabled={busy}
              onClick={() => void sending.save(meant)}
            >
              {w.save(meant.length)}
            </Button>
          </>
        )
      }
      action={
        open && (
          <Button kind="primary" icon={<IconPrinter size={20} aria-hidden />} disabled={busy} onClick={print}>
            {w.print(meant.length)}
          </Button>
        )
      }
    >
      {problem && <ErrorLine problem={problem} />}
      <SendingPlace sending={sending} />
      {mail.going && (
        <LongWork
          {...mail.going}
          label={copies.drafting(mail.going.done, mail.going.all)}
          onStop={mail.stop}
        />
      )}
      {!letters && !problem && <Skeleton height={480} />}
      {letters?.length === 0 && (
        <Empty
          icon={<IconMail size={32} aria-hidden />}
          action={<LinkButton to="/directie">{w.toDesk}</LinkButton>}
        >
          {w.none}
        </Empty>
      )}
      {letters && letters.length > 0 && (
        <LetterFilters letters={letters} value={filter} onChange={(next) => goTo(open?.id, next)} />
      )}
      {filter === 'not-in-dossier' && <PutInDossier letters={meant} />}
      {letters && letters.length > 0 && !open && <p className="muted">{onFile.noneHere}</p>}
      {open && (
        <div className={css['split']}>
          <div className={css['lists']}>
            <LetterList title={w.groups.ready} letters={ready} {...list} />
            <LetterList title={w.groups.gone} letters={gone} {...list} />
            <LetterList title={onFile.retractedGroup} letters={retracted} {...list} />
          </div>
          <div className={css['beside']}>
            <OnFileCard
              key={open.id}
              letter={open}
              retraction={letters?.find(({ reference }) => reference === open.retractedBy)}
            />
            <LetterCopies letter={open} />
            <section
              className={css['view']}
              aria-label={w.sheets(open.reference, open.recipient)}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key
              tabIndex={0}
            >
              <LetterView letter={open} />
            </section>
          </div>
        </div>
      )}
    </Page>
  )
}
