import { useState } from 'react'
import type { TemplateKey } from '../../contract/letter-templates'
import { api } from '../api'
import { useAsk } from '../ask'
import { UsualChannelCard } from '../channels/UsualChannelCard'
import { Button, LinkButton } from '../parts/Button'
import { Card } from '../parts/Card'
import { Chip, FilterChip } from '../parts/Chip'
import { ErrorLine } from '../parts/ErrorLine'
import { Skeleton } from '../parts/Skeleton'
import { Row, Stack } from '../parts/Stack'
import { useMe } from '../who'
import { useWords } from '../words'
import { languageName, useTemplateWords } from '../words/letter-templates'
import { dayOf, plainDay } from '../words/when'
import { editorOf } from './address'
import { nameOf, useDrafted } from './editing'
import css from './Section.module.css'
import { VersionsDialog } from './VersionsDialog'

/** *Instellingen › Brieven*: every letter of the school by reader and language, with the version in force. */
export function TemplatesSection() {
  const { section: texts } = useTemplateWords()
  const { labels } = useWords()
  const me = useMe()
  const drafted = useDrafted(me?.id)
  const { value: letters, problem } = useAsk(api.letters.templates, {})
  const [book, setBook] = useState<string | null>(null)
  const [open, setOpen] = useState<TemplateKey | null>(null)
  if (!letters) return problem ? <ErrorLine problem={problem} /> : <Skeleton height={420} />
  const bookOf = ({ audience, language }: TemplateKey) => `${audience} ${language}`
  const books = [...new Map(letters.map((letter) => [bookOf(letter), letter])).values()]
  const shown = book ?? (books[0] ? bookOf(books[0]) : '')
  const bookName = ({ audience, language }: TemplateKey) =>
    `${texts.audience[audience]} · ${languageName(language)}`
  const shownBook = books.find((one) => bookOf(one) === shown)
  const director = me?.role === 'director'
  return (
    <Stack gap={16}>
      <UsualChannelCard />
      <fieldset className={css['books']}>
        <legend className="unseen">{texts.book}</legend>
        <Row>
          {books.map((one) => (
            <FilterChip
              key={bookOf(one)}
              pressed={bookOf(one) === shown}
              onChange={() => setBook(bookOf(one))}
            >
              {bookName(one)}
            </FilterChip>
          ))}
        </Row>
      </fieldset>
      <Card title={shownBook && bookName(shownBook)} aside={director ? undefined : texts.directorOnly}>
        <ul className={css['letters']}>
          {letters
            .filter((letter) => bookOf(letter) === shown)
            .map(({ kind, language, audience, version, changedAt, changedBy, own }) => {
              const key = { kind, language, audience }
              const name = labels.letter[kind] ?? kind
              return (
                <li key={nameOf(key)}>
                  <div>
                    <p className={css['name']}>
                      {name}
                      {drafted.has(nameOf(key)) && <Chip kind="attention">{texts.drafted}</Chip>}
                    </p>
                    <p className="muted small">
                      {changedAt === null
                        ? texts.shipped
                        : [
                            texts.own(version, plainDay(dayOf(changedAt)), changedBy),
                            !own && texts.shipped.toLowerCase()
                          ]
                            .filter(Boolean)
                            .join(' · ')}
                    </p>
                  </div>
                  {director ? (
                    <LinkButton to={editorOf(key)} label={`${texts.edit}: ${name}`}>
                      {texts.edit}
                    </LinkButton>
                  ) : (
                    <Button aria-label={`${texts.look}: ${name}`} onClick={() => setOpen(key)}>
                      {texts.look}
                    </Button>
                  )}
                </li>
              )
            })}
        </ul>
      </Card>
      {open && <VersionsDialog of={open} onRestored={null} onClose={() => setOpen(null)} />}
    </Stack>
  )
}
