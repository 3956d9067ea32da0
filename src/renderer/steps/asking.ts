import type { Appointment, Body, Contact, ContactKind, FollowUpPart, Handling } from '../../contract/handled'
import type { Measure } from '../../contract/ladder'

/** What is being asked in front of the page of a step: one small form at a time. */
export type Asking =
  | { readonly what: 'contact'; readonly kind: ContactKind; readonly pupilId?: string }
  | { readonly what: 'strike'; readonly contact: Contact }
  | { readonly what: 'plan'; readonly measure: Measure }
  | { readonly what: 'settle'; readonly appointment: Appointment }
  | { readonly what: 'missed'; readonly appointment: Appointment }
  | { readonly what: 'suspend' }
  | { readonly what: 'end-suspension' }
  | { readonly what: 'duty' }
  | { readonly what: 'external'; readonly body: Body | null }
  | { readonly what: 'follow-up'; readonly part: FollowUpPart }
  | { readonly what: 'reopen' }

/** The day and the clock at school, as `calendar.today` tells them. */
export interface Today {
  readonly day: string
  readonly time: string
}

/** What each part of the page is given: the step as it stands, and the way to ask something. */
export interface Part {
  readonly handling: Handling
  readonly today: Today
  readonly onAsk: (asking: Asking) => void
}

/** What each form is given. */
export interface Form {
  readonly handling: Handling
  readonly today: Today
  readonly onClose: () => void
}
