import { useDeviceName } from '../device-name'
import { api } from '../api'
import { useAsk } from '../ask'
import { MailChip } from '../mail/MailChip'
import { mailStanding } from '../mail/standing'
import { Chip } from '../parts/Chip'
import { byTurn } from '../steps/to-do'
import { States } from '../taken/Which'
import { useWords } from '../words'
import { dayOf, hourName, shortDay } from '../words/when'
import type { Work } from './WorkList'
import type { Job } from './desk-work'

const together = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ')

/** How a line of the desk reads: about whom, what it is, and a word where something wants attention. */
export function useLineOf(today: string | undefined): (job: Job) => Work {
  const { review, labels, onFile, contacts, exemptions, openWork } = useWords()
  const w = review.desk
  const deviceName = useDeviceName()
  const mail = mailStanding([], useAsk(api.letters.sendings, {}).value?.sendings ?? [])
  return (job) => {
    switch (job.kind) {
      case 'step': {
        const { pupilName: name, className, title, state, contested } = job.step
        const chip = state === 'basis-gone' ? w.gone.chip : contested > 0 && labels.turn.contested
        return {
          id: job.id,
          name,
          lines: [together(className, title)],
          chip: chip && <Chip kind="attention">{chip}</Chip>
        }
      }
      case 'contested': {
        const { pupilName: name, className, who, since } = job.one
        const { contested: said } = openWork
        return {
          id: job.id,
          name,
          lines: [together(className, said.about), together(who, shortDay(dayOf(since)))],
          chip: <Chip kind="attention">{labels.turn.contested}</Chip>
        }
      }
      case 'objection': {
        const { pupilName: name, className, kind, recipient, reply } = job.letter
        return {
          id: job.id,
          name,
          lines: [together(className, labels.letter[kind]), together(recipient, shortDay(reply.day))],
          chip: <Chip kind="attention">{openWork.objection.chip[reply.kind]}</Chip>
        }
      }
      case 'round': {
        const { className, day, hour, begunBy, held } = job.round
        const { round: said } = openWork
        return {
          id: job.id,
          name: said.name(className, hourName(hour)),
          lines: [said.by(shortDay(day), begunBy)],
          chip: (
            <Chip kind={held > 0 ? 'attention' : 'plain'}>{held > 0 ? said.held(held) : said.unread}</Chip>
          )
        }
      }
      case 'import': {
        const { day, questions } = job.asking
        const of = (kind: string) => questions.filter((one) => one.kind === kind).length
        const { imports: said } = openWork
        return {
          id: job.id,
          name: said.name(shortDay(day)),
          lines: [said.about, said.count(of('leaver'), of('guardian'), of('mentor'))],
          chip: null
        }
      }
      case 'letter': {
        const { pupilName: name, className, kind, recipient, state } = job.letter
        return {
          id: job.id,
          name,
          lines: [together(className, labels.letter[kind]), recipient],
          chip:
            state === 'overdue' ? (
              <Chip kind="attention">{onFile.state.overdue}</Chip>
            ) : (
              <MailChip sending={mail.of(job.letter)} />
            )
        }
      }
      case 'follow-up': {
        const { pupilName: name, className, title, open, state, due } = job.one
        const [first] = open.toSorted(byTurn)
        const asks = first ? w.open.more(labels.open[first], open.length - 1) : w.open.ready[state]
        return {
          id: job.id,
          name,
          lines: [together(className, title), together(asks, shortDay(due))],
          chip: open.includes('missed') && <Chip kind="attention">{w.open.missed}</Chip>
        }
      }
      case 'streak': {
        const { pupilName: name, className, weeks } = job.streak
        return {
          id: job.id,
          name,
          lines: [together(className, w.streak.title), w.streak.line(weeks)],
          chip: <Chip kind="order">{w.streak.chip}</Chip>
        }
      }
      case 'agreement': {
        const { pupilName: name, className, agreed, until } = job.agreement
        const late = today !== undefined && until < today ? 'late' : 'due'
        return {
          id: job.id,
          name,
          lines: [together(className, contacts.desk.title), together(agreed, shortDay(until))],
          chip: today !== undefined && until <= today && (
            <Chip kind="attention">{contacts.desk.chip[late]}</Chip>
          )
        }
      }
      case 'exemption': {
        const { pupilName: name, className, stays, until } = job.exemption
        return {
          id: job.id,
          name,
          lines: [
            together(className, stays.map(deviceName).join(', ')),
            exemptions.desk.line(shortDay(until))
          ],
          chip: <Chip kind="attention">{exemptions.desk.title}</Chip>
        }
      }
      case 'device':
      default: {
        const { pupilName: name, className, device, place } = job.held
        return {
          id: job.id,
          name,
          lines: [together(className, deviceName(device)), place],
          chip: today && <States one={job.held} today={today} />
        }
      }
    }
  }
}
