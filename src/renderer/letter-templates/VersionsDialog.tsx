import { useState } from 'react'
import type { TemplateKey, TemplateVersion } from '../../contract/letter-templates'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Sheets } from '../letters/Sheets'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { Dialog } from '../parts/Dialog'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { toast } from '../parts/toast'
import { templateTexts, useTemplateWords } from '../words/letter-templates'
import { momentOf } from '../words/when'
import css from './Versions.module.css'

interface VersionsDialogProps {
  of: TemplateKey
  /** May put an earlier version back; what is then to be done about a draft. */
  onRestored: (() => void) | null
  onClose: () => void
}

/** Every version of a letter: who wrote it, when and why, how it is printed; an earlier one can be put back. */
export function VersionsDialog({ of, onRestored, onClose }: VersionsDialogProps) {
  const { versions: texts } = useTemplateWords()
  const { value, problem } = useAsk(api.letters.template, of)
  const [chosen, setChosen] = useState(0)
  const restore = useDo(api.letters.restoreTemplate)
  const versions = value?.versions ?? []
  const newest = versions[0]
  const open = versions[chosen] ?? newest
  const look = useAsk(api.letters.exampleOfTemplate, open ? { ...of, draft: open.text } : null)
  const restorable =
    open && newest && open !== newest && JSON.stringify(open.text) !== JSON.stringify(newest.text)
  const bringBack = async (wanted: TemplateVersion, now: TemplateVersion) => {
    const version = wanted.madeAt === null ? null : wanted.version
    const done = await restore.run({ ...of, base: now.version, version }).catch(() => null)
    if (!done) return
    const back = now.madeAt === null ? null : now.version
    toast.say(
      templateTexts().versions.restored(done.version),
      () => void restore.attempt({ ...of, base: done.version, version: back })
    )
    setChosen(0)
    onRestored?.()
  }
  return (
    <Dialog open title={texts.title} onClose={onClose} width={1080}>
      <div className={css['versions']}>
        <div className={css['list']}>
          <ErrorLine problem={problem ?? restore.problem} />
          <ol aria-label={texts.list}>
            {versions.map((version, at) => (
              <li key={`${version.version} ${version.madeAt}`}>
                <button type="button" aria-pressed={version === open} onClick={() => setChosen(at)}>
                  <span className={css['name']}>
                    {texts.version(version.version)}
                    {at === 0 && <Chip kind="order">{texts.now}</Chip>}
                    {version.shipped && version.madeAt !== null && <Chip>{texts.asShipped}</Chip>}
                  </span>
                  <span className="muted small">
                    {version.madeAt === null
                      ? texts.came
                      : texts.made(momentOf(version.madeAt), version.madeBy)}
                  </span>
                  {version.restores !== null && (
                    <span className="small">{texts.restores(version.restores)}</span>
                  )}
                  {version.note && <span className="small">{version.note}</span>}
                </button>
              </li>
            ))}
          </ol>
        </div>
        <div className={css['page']}>
          {onRestored && restorable && (
            <div>
              <Button kind="primary" busy={restore.busy} onClick={() => void bringBack(open, newest)}>
                {open.madeAt === null ? texts.original : texts.restore}
              </Button>
            </div>
          )}
          <ErrorLine problem={look.problem} />
          {look.loading && <Skeleton height={600} />}
          {look.value && open && <Sheets letter={look.value} name={texts.page(open.version)} />}
        </div>
      </div>
    </Dialog>
  )
}
