import { useEffect, useState } from 'react'
import type { TemplateKey, TemplateShown, TemplateText } from '../../contract/letter-templates'
import { newId } from '../../contract/id'
import { NotDone, api, type No } from '../api'
import { useAsk } from '../ask'

/** A value as it is after nobody changed it for a moment. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}

/** What is to be looked at in a draft, a moment after it was changed. */
export function useFindings(key: TemplateKey, text: TemplateText) {
  const settled = useSettled(JSON.stringify(text), 350)
  const draft = JSON.parse(settled) as TemplateText
  const asked = useAsk(api.letters.checkTemplate, { ...key, draft }, { keepPrevious: true })
  return {
    findings: asked.value ?? [],
    checking: settled !== JSON.stringify(text) || asked.loading || asked.previous,
    problem: asked.problem
  }
}

interface Look {
  readonly shown: TemplateShown | null
  readonly problem: No | null
  /** The newest draft is not the one that shows. */
  readonly old: boolean
}

/**
 * A draft as it is printed, set again a moment after it was changed; what showed stays until then. With a pupil's own
 * facts (`stepId`) the pause is longer: each look is on the audit trail.
 */
export function useLook(key: TemplateKey, text: TemplateText, stepId: string | null): Look {
  const asked = JSON.stringify({ ...key, draft: text, stepId })
  const wanted = useSettled(asked, stepId === null ? 500 : 1500)
  const [answer, setAnswer] = useState<{ asked: string } & Omit<Look, 'old'>>({
    asked: '',
    shown: null,
    problem: null
  })
  useEffect(() => {
    let here = true
    const { stepId, ...wish } = JSON.parse(wanted) as TemplateKey & {
      draft: TemplateText
      stepId: string | null
    }
    const looking =
      stepId === null
        ? api.letters.exampleOfTemplate(wish)
        : api.letters.templateForPupil({ ...wish, stepId }, newId())
    looking.then(
      (shown) => here && setAnswer({ asked: wanted, shown, problem: null }),
      (fault: unknown) =>
        here &&
        fault instanceof NotDone &&
        setAnswer((now) => ({ ...now, asked: wanted, problem: fault.reply }))
    )
    return () => {
      here = false
    }
  }, [wanted])
  return { shown: answer.shown, problem: answer.problem, old: answer.asked !== asked }
}
