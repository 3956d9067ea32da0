import { IconDownload, IconMail, IconMailForward, IconPrinter, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Letter } from '../../contract/letters'
import { api } from '../api'
import { useAsk } from '../ask'
import { OwnWaysPlace } from '../channels/OwnWaysPlace'
import { useOwnWays } from '../channels/own-ways'
import { isAllPaper } from '../channels/ways'
import { ContactsToFile } from '../contacts/ContactsToFile'
import { LetterContacts } from '../contacts/LetterContacts'
import { useKeys } from '../keys'
import { MailCard } from '../mail/MailCard'
import { StandStill } from '../mail/StandStill'
import { mailStanding } from '../mail/standing'
import { Button, LinkButton } from '../parts/Button'
import { Empty } from '../parts/Empty'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useWords } from '../words'
import { LetterCopies } from './LetterCopies'
import { LetterFilters } from './LetterFilters'
import { LetterList } from './LetterList'
import { LetterView } from './LetterView'
import { LettersToFile } from './LettersToFile'
import css from './Letters.module.css'
import { OnFileCard } from './OnFileCard'
import { PutInDossier } from './PutInDossier'
import { isFilter, isShown, type LetterFilter } from './filters'

const isReady = ({ state }: Letter) => state === 'ready'
const isRetracted = ({ state }: Letter) => state === 'retracted'

/** *Brieven*: what is ready to go out and what went, each letter as it is printed, and the one strong button. */
export function Letters() {
  const { letters: w, channels, copies, mail: mailWords, onFile } = useWords()
  const { value: letters, problem } = useAsk(api.letters.list, {})
  const { value: mail } = useAsk(api.letters.sendings, {})
  const talks = useAsk(api.contacts.notInDossier, {}).value?.length ?? 0
  const [params, setParams] = useSearchParams()
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set())
  const ways = useOwnWays()
  const { sending, drafts, mailing, busy } = ways
  const stands = mailStanding(letters ?? [], mail?.sendings ?? [])

  const wish = params.get('toon')
  const filter = isFilter(wish) ? wish : 'all'
  const listed = letters?.filter((letter) => isShown(letter, filter, stands.trouble)) ?? []
  const ready = listed.filter(isReady)
  const gone = listed.filter((letter) => !isReady(letter) && !isRetracted(letter))
  const retracted = listed.filter(isRetracted)
  const inOrder = [...ready, ...gone, ...retracted]
  const open = inOrder.find(({ id }) => id === params.get('brief')) ?? inOrder[0]
  // What is ready is ticked until someone takes it off; what went before, or is on its way, only when it is wanted.
  const isToDo = (letter: Letter) => isReady(letter) && !stands.isOpen(letter)
  const isTicked = (letter: Letter) => (isToDo(letter) ? !unticked.has(letter.id) : again.has(letter.id))
  const ticked = inOrder.filter(isTicked)
  // Nothing ticked: what is open is meant.
  const meant = ticked.length > 0 ? ticked : open ? [open] : []
  const mailed = meant.filter(({ id }) => mail?.reachable.includes(id))
  const openMail = open && stands.of(open)

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
    const toDo = ready.filter(isToDo)
    setUnticked(flip(unticked, toDo, !on))
    setAgain(
      flip(
        again,
        inOrder.filter((letter) => !toDo.includes(letter)),
        on
      )
    )
  }
  const allPaper = isAllPaper(meant)
  const print = () => {
    if (meant.length > 0 && !busy) void sending.print(meant)
  }
  useKeys({ j: () => move(1), k: () => move(-1), 'Ctrl+p': print })

  const list = {
    open: open?.id ?? null,
    onOpen: show,
    ticked: new Set(ticked.map(({ id }) => id)),
    onTick: tick,
    mailOf: stands.of
  }
  return (
    <Page
      wide
      title={w.title}
      context={letters && w.context(letters.filter(isReady).length)}
      also={
        open && (
          <>
            <LettersToFile letters={inOrder} />
            {mail?.on ? (
              <Button
                icon={<IconMailForward size={20} aria-hidden />}
                busy={mailing.busy}
                disabled={mailed.length === 0}
                onClick={() => void mailing.send(mailed)}
              >
                {mailWords.send(mailed.length)}
              </Button>
            ) : (
              <Button
                icon={<IconMailForward size={20} aria-hidden />}
                disabled={busy}
                onClick={() => void drafts.make(meant)}
              >
                {copies.mail(meant.length)}
              </Button>
            )}
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
          <>
            <Button
              kind={allPaper ? 'primary' : 'plain'}
              icon={<IconPrinter size={20} aria-hidden />}
              disabled={busy}
              onClick={print}
            >
              {w.print(meant.length)}
            </Button>
            {!allPaper && (
              <Button
                kind="primary"
                icon={<IconSend size={20} aria-hidden />}
                disabled={busy}
                onClick={() => ways.send(meant)}
              >
                {channels.send(meant.length)}
              </Button>
            )}
          </>
        )
      }
    >
      {problem && <ErrorLine problem={problem} />}
      <StandStill />
      <OwnWaysPlace ways={ways} />
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
        <LetterFilters
          letters={letters}
          mailTrouble={stands.trouble}
          talks={talks}
          value={filter}
          onChange={(next) => goTo(open?.id, next)}
        />
      )}
      {filter === 'not-in-dossier' && <PutInDossier letters={meant} />}
      {(filter === 'not-in-dossier' || letters?.length === 0) && <ContactsToFile />}
      {letters && letters.length > 0 && !open && <p className="muted">{onFile.noneHere}</p>}
      {open && (
        <div className={css['split']}>
          <div className={css['lists']}>
            <LetterList title={w.groups.ready} letters={ready} {...list} />
            <LetterList title={w.groups.gone} letters={gone} {...list} />
            <LetterList title={onFile.retractedGroup} letters={retracted} {...list} />
          </div>
          <div className={css['beside']}>
            {openMail && (
              <MailCard
                letter={open}
                sending={openMail}
                paused={mail?.paused ?? null}
                onPrint={() => void sending.print([open])}
              />
            )}
            <OnFileCard
              key={open.id}
              letter={open}
              retraction={letters?.find(({ reference }) => reference === open.retractedBy)}
            />
            <LetterContacts key={`${open.id} contact`} letter={open} />
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
