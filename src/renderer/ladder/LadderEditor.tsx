import { useEffect } from 'react'
import { api } from '../api'
import { useAsk } from '../ask'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useMe } from '../who'
import { useWords } from '../words'
import { useEditing } from './editing'
import { EditorPage } from './EditorPage'

/** *Stappenplan wijzigen*: goes on with the draft of whoever is signed in, or begins with the ladder in force. */
export function LadderEditor() {
  const texts = useWords().ladder.editor
  const me = useMe()
  const { editing, begin } = useEditing(me?.id)
  const { value: current, problem } = useAsk(api.ladder.current, {})
  useEffect(() => {
    if (me && current && !editing) begin(current)
  })
  if (me && current && editing) return <EditorPage by={me.id} editing={editing} current={current} />
  return (
    <Page title={texts.title}>{problem ? <ErrorLine problem={problem} /> : <Skeleton height={420} />}</Page>
  )
}
