import { IconDownload, IconMail, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useAsk } from '../ask'
import { useKeys } from '../keys'
import { Button, LinkButton } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Progress } from '../parts/Progress'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { LetterList } from './LetterList'
import { LetterView } from './LetterView'
import css from './Letters.module.css'
import { useSending } from './sending'

const isReady = ({ issuedAt }: Letter) => issuedAt === null

/** *Brieven*: what is ready to go out and what went, each letter as it is printed, and the one strong button. */
export function Letters() {
  const { letters: w } = useWords()
  const { value: letters, problem } = useAsk(api.letters.list, {})
  const [params, setParams] = useSearchParams()
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set())
  const sending = useSending()

  const ready = letters?.filter(isReady) ?? []
  const gone = letters?.filter((letter) => !isReady(letter)) ?? []
  const inOrder = [...ready, ...gone]
  const open = inOrder.find(({ id }) => id === params.get('brief')) ?? inOrder[0]
  // What is ready is ticked until someone takes it off; what went before only when it is wanted again.
  const isTicked = (letter: Letter) => (isReady(letter) ? !unticked.has(letter.id) : again.has(letter.id))
  const ticked = inOrder.filter(isTicked)
  // Nothing ticked: what is open is meant.
  const meant = ticked.length > 0 ? ticked : open ? [open] : []

  const show = (id: string) => setParams({ brief: id }, { replace: true })
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
    setAgain(flip(again, gone, on))
  }
  const print = () => {
    if (meant.length > 0) void sending.print(meant)
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
      context={letters && w.context(ready.length)}
      also={
        open && (
          <Button icon={<IconDownload size={20} aria-hidden />} onClick={() => void sending.save(meant)}>
            {w.save(meant.length)}
          </Button>
        )
      }
      action={
        open && (
          <Button
            kind="primary"
            icon={<IconPrinter size={20} aria-hidden />}
            busy={sending.fetched !== null}
            onClick={print}
          >
            {w.print(meant.length)}
          </Button>
        )
      }
    >
      {problem && <ErrorLine problem={problem} />}
      {sending.fetched && (
        <Progress
          label={w.fetching(sending.fetched.done, sending.fetched.all)}
          value={sending.fetched.done}
          max={sending.fetched.all}
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
      {open && (
        <div className={css['split']}>
          <div className={css['lists']}>
            <LetterList title={w.groups.ready} letters={ready} {...list} />
            <LetterList title={w.groups.gone} letters={gone} {...list} />
          </div>
          <section
            className={css['view']}
            aria-label={w.sheets(open.reference, open.recipient)}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key
            tabIndex={0}
          >
            <LetterView letter={open} />
          </section>
        </div>
      )}
      <Dialog
        open={sending.printed !== null}
        title={w.asked.title}
        onClose={sending.forget}
        actions={
          <>
            <Button onClick={sending.forget}>{w.asked.no}</Button>
            <Button kind="primary" data-autofocus onClick={sending.confirm}>
              {w.asked.yes}
            </Button>
          </>
        }
      >
        <p>{w.asked.text(sending.printed?.filter(isReady).length ?? 0)}</p>
      </Dialog>
    </Page>
  )
}
