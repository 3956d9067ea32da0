/** What a message says that only tries the mail server out. */
export const tryOutNote = {
  nl: {
    subject: 'Proefbericht van Belvrij',
    text: 'Dit is een proefbericht van Belvrij. Komt het aan, dan kan de school brieven per e-mail versturen.\n\nJe hoeft niets te doen.'
  },
  en: {
    subject: 'Test message from Belvrij',
    text: 'This is a test message from Belvrij. If it arrives, the school can send letters by e-mail.\n\nYou need not do anything.'
  }
} as const
