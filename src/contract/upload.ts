import { z } from 'zod'

/** One file as the window sends it. */
export const UploadedFile = z.strictObject({ name: z.string().max(200), base64: z.base64().max(7_000_000) })
