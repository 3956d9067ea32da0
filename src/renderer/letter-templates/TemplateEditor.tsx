import { useEffect } from 'react'
import { Navigate, useParams } from 'react-router'
import type { TemplateKey } from '../../contract/letter-templates'
import { api } from '../api'
import { useAsk } from '../ask'
import { ErrorLine } from '../parts/ErrorLine'
import { Page } from '../parts/Page'
import { Skeleton } from '../parts/Skeleton'
import { useMe } from '../who'
import { useTemplateWords } from '../words/letter-templates'
import { useLanguage } from '../words/language'
import { letterAt, section } from './address'
import { isChanged, nameOf, useEditing } from './editing'
import { EditorPage } from './EditorPage'

/** *Brief wijzigen*: goes on with the draft of whoever is signed in, or begins with the version in force. */
export function TemplateEditor() {
  const of = letterAt(useParams())
  const spoken = useLanguage()
  // Another letter is another page; and the tokens in the text are drawn in the language of the screen.
  return of ? <Editor key={`${nameOf(of)} ${spoken}`} of={of} /> : <Navigate to={section} replace />
}

function Editor({ of }: { of: TemplateKey }) {
  const { editor: texts } = useTemplateWords()
  const me = useMe()
  const { editing, begin } = useEditing(me?.id, of)
  const { value, problem } = useAsk(api.letters.template, of)
  const newest = value?.versions[0]
  useEffect(() => {
    if (!me || !newest) return
    // Nothing of one's own is in it: it follows the version in force.
    if (!editing || (newest.version > editing.base && !isChanged(editing))) begin(newest.version, newest.text)
  })
  if (me && value && newest && editing)
    return <EditorPage by={me.id} of={of} editing={editing} newest={newest} fields={value.fields} />
  return (
    <Page title={texts.title}>{problem ? <ErrorLine problem={problem} /> : <Skeleton height={420} />}</Page>
  )
}
