import { useState } from 'react'
import type { Granters } from '../../contract/settings'
import { api } from '../api'
import { useAsk, useDo } from '../ask'
import { Card } from '../parts/Card'
import { Choice } from '../parts/Choice'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useWords } from '../words'

const granters: readonly Granters[] = ['teachers', 'team-leaders', 'directors']
type Rule = 'permitBy' | 'permitRecordingBy'

/** *Instellingen › Toestemming*: who may permit a phone, and who one with pictures or sound. Kept at once. */
export function PermissionRules() {
  const w = useWords().permissions.rules
  const { value: school, problem } = useAsk(api.settings.school, {})
  const duties = useAsk(api.accounts.duties, {}).value
  const change = useDo(api.settings.change)
  // What was pressed shows at once; what could not be kept springs back.
  const [pressed, setPressed] = useState<{ [R in Rule]?: Granters }>({})
  if (!school) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={260} rows={2} />
  const shown = { ...school, ...pressed }
  const keep = async (rule: Rule, by: Granters): Promise<boolean> => {
    setPressed((now) => ({ ...now, [rule]: by }))
    const isKept = (await change.attempt({ [rule]: by })) !== undefined
    if (!isKept) setPressed({})
    return isKept
  }
  const choose = async (rule: Rule, by: Granters) => {
    const before = shown[rule]
    if (await keep(rule, by)) toast.say(w.saved, () => void keep(rule, before))
  }
  const nobodyLeads = duties && !duties.some(({ duty }) => duty === 'team-leader')
  const field = (rule: Rule) => (
    <Card>
      <Choice
        label={w[rule]}
        value={shown[rule]}
        options={granters.map((value) => ({
          value,
          title: w.by[value].title,
          text:
            value === 'team-leaders' && nobodyLeads
              ? `${w.by[value].text} ${w.nobodyLeads}`
              : w.by[value].text
        }))}
        onChange={(by) => void choose(rule, by)}
      />
    </Card>
  )
  return (
    <Stack gap={16}>
      {field('permitBy')}
      {field('permitRecordingBy')}
      <p className="muted">{w.both}</p>
    </Stack>
  )
}
