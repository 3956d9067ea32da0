import {
  QueryCache,
  QueryClient,
  keepPreviousData,
  useMutation,
  useQuery,
  type UseQueryResult
} from '@tanstack/react-query'
import { useRef } from 'react'
import { newId } from '../contract/id'
import { actOnce, isSureNo, isWorthAnotherTry, noOf } from './act-once'
import { api, type Asking, type No } from './api'
import { host } from './host'
import { toast } from './parts/toast'
import { whileSaving } from './saved'
import { sentenceFor } from './words/refusals'

/** Nobody is signed in here, or the window is locked: the door asks again who is there, and shows itself. */
function noticeClosed(no: No): void {
  if (no.reason === 'closed') void queries.invalidateQueries({ queryKey: [api.accounts.me.path] })
}

/** Every answer on screen. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: (fault) => noticeClosed(noOf(fault)) }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Whatever changes is told: asking at each focus would only write a pupil's file on the audit trail again.
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (times, fault) => times < 2 && isWorthAnotherTry(noOf(fault)),
      retryDelay: (times) => 400 * 2 ** times
    },
    mutations: { networkMode: 'always' }
  }
})

let asking: ReturnType<typeof setTimeout> | undefined
/** Everything on screen may be old. The reply to an act and the news of it come together: they are one reason. */
function askAllAgain(): void {
  asking ??= setTimeout(() => {
    asking = undefined
    void queries.invalidateQueries({ predicate: ({ meta }) => !meta?.['once'] })
  }, 40)
}
host.onChanged(askAllAgain)

export interface Asked<Out> {
  /** The newest answer; undefined until there is one. */
  readonly value: Out | undefined
  /** Why there is no newer answer. */
  readonly problem: No | null
  /** No answer yet: show skeletons. */
  readonly loading: boolean
  /** The answer belongs to the input before this one (with `keepPrevious`). */
  readonly previous: boolean
  readonly again: () => void
}

/** Asks a query, and again whenever something was written anywhere. Input null: not yet, there is nothing to ask. */
export function useAsk<In, Out>(
  call: Asking<In, Out, 'query'>,
  input: In | null,
  options: { keepPrevious?: boolean } = {}
): Asked<Out> {
  return asAsked(
    useQuery({
      queryKey: [call.path, input],
      queryFn: () => call(input!),
      enabled: input !== null,
      ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {})
    })
  )
}

/**
 * Asks a task whose answer is only looked at (the pages of a letter, the difference an import would make): once
 * per input, and again only when told, because each time is a line on the audit trail.
 */
export function useOnce<In, Out>(call: Asking<In, Out, 'task'>, input: In | null): Asked<Out> {
  return asAsked(
    useQuery({
      queryKey: [call.path, input],
      queryFn: () => call(input!, newId()),
      enabled: input !== null,
      staleTime: Infinity,
      gcTime: 60_000,
      meta: { once: true }
    })
  )
}

const asAsked = <Out>(asked: UseQueryResult<Out>): Asked<Out> => ({
  value: asked.data,
  problem: asked.error ? noOf(asked.error) : null,
  loading: asked.isPending,
  previous: asked.isPlaceholderData,
  again: () => void asked.refetch()
})

export interface Doing<In, Out> {
  /** Does it and rejects with NotDone when it was not done. `event` is for acts that can be undone by their id. */
  readonly run: (input: In, event?: string) => Promise<Out>
  /** Does it; says why in a toast and gives undefined when it was not done. */
  readonly attempt: (input: In, event?: string) => Promise<Out | undefined>
  readonly busy: boolean
  /** Why the last one was not done, for an ErrorLine; null after one that was. */
  readonly problem: No | null
  readonly forget: () => void
}

/**
 * Does a command or task, once per run, and lets every screen ask again afterwards. When an outcome stayed unknown,
 * the same act tried again by hand goes out under the same event id: whatever became of it, it happens once.
 */
export function useDo<In, Out>(call: Asking<In, Out, 'command'> | Asking<In, Out, 'task'>): Doing<In, Out> {
  const unsure = useRef<{ readonly what: string; readonly event: string } | null>(null)
  const act = useMutation({
    mutationFn: ({ input, event }: { input: In; event: string }) =>
      whileSaving(() => actOnce(call, input, event), isSureNo),
    onSettled: (_value, fault, { input, event }) => {
      unsure.current = fault && !isSureNo(fault) ? { what: JSON.stringify(input), event } : null
      if (fault) noticeClosed(noOf(fault))
      askAllAgain()
    }
  })
  const eventFor = (input: In) =>
    unsure.current?.what === JSON.stringify(input) ? unsure.current.event : newId()
  const run = (input: In, event = eventFor(input)) => act.mutateAsync({ input, event })
  return {
    run,
    attempt: (input, event) =>
      run(input, event).catch((fault: unknown) => {
        toast.problem(sentenceFor(noOf(fault)))
        return undefined
      }),
    busy: act.isPending,
    problem: act.error ? noOf(act.error) : null,
    forget: act.reset
  }
}
