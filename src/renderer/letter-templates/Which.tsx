import { useNavigate } from 'react-router'
import type { TemplateKey } from '../../contract/letter-templates'
import { api } from '../api'
import { useAsk } from '../ask'
import { Select } from '../parts/Select'
import { useWords } from '../words'
import { languageName, useTemplateWords } from '../words/letter-templates'
import { editorOf } from './address'
import css from './Editor.module.css'

/** Which letter is on the page: another kind, language or reader is another letter. */
export function Which({ of }: { of: TemplateKey }) {
  const { editor: texts, section } = useTemplateWords()
  const { labels } = useWords()
  const navigate = useNavigate()
  const all = useAsk(api.letters.templates, {}).value ?? [of]
  const same = (one: TemplateKey, ...names: (keyof TemplateKey)[]) =>
    names.every((name) => one[name] === of[name])
  const unique = <V extends string>(values: readonly V[]) => [...new Set(values)]
  /** The letter with this changed, or what comes nearest to it. */
  const goTo = (change: Partial<TemplateKey>) => {
    const wanted = { ...of, ...change }
    const fits = all.filter((one) =>
      Object.entries(change).every(([name, value]) => one[name as keyof TemplateKey] === value)
    )
    const nearest =
      fits.find(({ kind, language }) => kind === wanted.kind && language === wanted.language) ??
      fits.find(({ kind }) => kind === wanted.kind) ??
      fits[0]
    if (nearest) void navigate(editorOf(nearest))
  }
  return (
    <div className={css['which']}>
      <Select
        label={texts.which}
        options={all
          .filter((one) => same(one, 'audience', 'language'))
          .map(({ kind }) => ({ value: kind, label: labels.letter[kind] ?? kind }))}
        value={of.kind}
        onChange={(kind) => kind && goTo({ kind, language: of.language, audience: of.audience })}
      />
      <Select
        label={texts.language}
        options={unique(all.filter((one) => same(one, 'audience')).map(({ language }) => language)).map(
          (value) => ({
            value,
            label: languageName(value)
          })
        )}
        value={of.language}
        onChange={(language) => language && goTo({ language, audience: of.audience })}
      />
      <Select
        label={texts.audience}
        options={unique(all.map(({ audience }) => audience)).map((value) => ({
          value,
          label: section.audience[value]
        }))}
        value={of.audience}
        onChange={(audience) => audience && goTo({ audience })}
      />
    </div>
  )
}
