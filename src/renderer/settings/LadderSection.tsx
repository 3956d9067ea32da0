import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../api'
import { useAsk } from '../ask'
import { RuleFileCard } from '../catalogue/RuleFileCard'
import { Drawn } from '../ladder/Drawn'
import { isChanged, useEditing } from '../ladder/editing'
import { editorPath } from '../ladder/leaving'
import { StartFrom } from '../ladder/StartFrom'
import { Versions } from '../ladder/Versions'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Stack } from '../parts/Stack'
import { toast } from '../parts/toast'
import { useMe } from '../who'
import { useWords } from '../words'
import { plainDay } from '../words/when'

/** *Instellingen › Stappenplan*: the ladder in force, a draft of it, and every version there was and will be. */
export function LadderSection() {
  const { section: texts, start: words } = useWords().ladder
  const me = useMe()
  const navigate = useNavigate()
  const { editing, begin, forget, restore } = useEditing(me?.id)
  const [starting, setStarting] = useState(false)
  const { value: current, problem } = useAsk(api.ladder.current, {})
  if (!current) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={360} />
  const director = me?.role === 'director'
  const drafted = isChanged(editing) ? editing : null
  const start: typeof begin = (ladder) => {
    const before = drafted
    begin(ladder)
    void navigate(editorPath)
    if (before) toast.say(words.replaced, () => restore(before))
  }
  return (
    <Stack gap={24}>
      {drafted && (
        <Card
          title={texts.drafted(drafted.draft.name)}
          actions={
            <>
              <LinkButton kind="primary" to={editorPath}>
                {texts.goOn}
              </LinkButton>
              <Button
                onClick={() => {
                  forget()
                  toast.say(texts.discarded, () => restore(drafted))
                }}
              >
                {texts.discard}
              </Button>
            </>
          }
        >
          <p className="muted">{texts.draftedText}</p>
        </Card>
      )}
      <Card
        title={current.name}
        aside={texts.since(plainDay(current.effectiveFrom))}
        actions={
          director ? (
            <>
              {!drafted && (
                <Button kind="primary" onClick={() => start(current)}>
                  {texts.edit}
                </Button>
              )}
              <Button onClick={() => setStarting(true)}>{texts.other}</Button>
            </>
          ) : (
            <p className="muted small">{texts.directorOnly}</p>
          )
        }
      >
        <Drawn ladder={current} />
      </Card>
      <Versions onStart={director ? start : null} />
      {(director || me?.role === 'administrator') && <RuleFileCard />}
      {starting && (
        <StartFrom
          current={current}
          replaces={drafted ? drafted.draft.name : null}
          onClose={() => setStarting(false)}
          onStart={start}
        />
      )}
    </Stack>
  )
}
