import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Sheets } from '../letters/Sheets'
import { Button } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'
import { sentenceFor } from '../words/refusals'
import { AccentField } from './AccentField'
import { changeOf, isWhole, takenBack, useDraft, type Present } from './draft'
import css from './letterhead.module.css'
import { PictureField } from './PictureField'
import { useSample } from './sample'
import { WindowField } from './WindowField'

/** *Briefpapier*: logo, colour and the place of the address, with a letter beside them that shows each change at once. */
export function LetterheadSection() {
  const { value, problem } = useAsk(api.letters.letterhead, {})
  if (!value) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={480} />
  return <LetterheadForm present={value} />
}

function LetterheadForm({ present }: { present: Present }) {
  const { letterhead: w, frame } = useWords()
  const { draft, set, forget } = useDraft()
  const save = useDo(api.letters.changeLetterhead)
  const change = changeOf(draft, present)
  const { sheet, problem } = useSample(change, JSON.stringify(present))
  const tooLight = problem?.reason === 'refused' && problem.why === 'accent-too-light'
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const before = takenBack(change, present)
    save.run(change).then(
      () => {
        forget()
        toast.say(w.saved, () => void save.attempt(before))
      },
      () => undefined
    )
  }
  return (
    <div className={css['beside']}>
      <form onSubmit={submit}>
        <Stack gap={16}>
          <Card title={w.look}>
            <Stack gap={24}>
              <PictureField
                label={w.logo}
                hint={w.logoHint}
                none={w.noLogo}
                choose={w.chooseLogo}
                remove={w.removeLogo}
                picture={draft.logo === undefined ? present.logo : draft.logo}
                onChange={(logo) => set({ logo })}
              />
              <AccentField
                typed={draft.accent ?? present.accent}
                error={tooLight ? sentenceFor(problem) : null}
                onChange={(accent) => set({ accent })}
              />
            </Stack>
          </Card>
          <Card title={w.envelope}>
            <WindowField
              typed={draft.addressAt ?? String(present.addressAt)}
              onChange={(addressAt) => set({ addressAt })}
            />
          </Card>
          <ErrorLine problem={save.problem ?? (tooLight ? null : problem)} />
          <div className={css['buttons']}>
            <Button
              kind="primary"
              type="submit"
              busy={save.busy}
              disabled={Object.keys(change).length === 0 || !isWhole(draft) || problem?.reason === 'refused'}
            >
              {frame.part.save}
            </Button>
            {Object.keys(draft).length > 0 && (
              <Button
                onClick={() => {
                  forget()
                  save.forget()
                }}
              >
                {w.undo}
              </Button>
            )}
          </div>
        </Stack>
      </form>
      <section className={css['sample']} aria-label={w.sample}>
        <p className="muted small">{w.sampleText}</p>
        {sheet ? (
          <Sheets letter={{ ...sheet, pages: sheet.pages.slice(0, 1) }} name={w.sample} />
        ) : (
          <Skeleton height={560} />
        )}
      </section>
    </div>
  )
}
