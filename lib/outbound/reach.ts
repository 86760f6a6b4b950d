/** How far a request may go. */
export interface Reach {
  /** Machines of this house and its neighbours too, and single names. */
  anyAddress: boolean
  /** Not only the two ports of the web. */
  anyPort: boolean
}

/** What an address of the public web may be, whoever gave it. */
export const theWeb: Reach = { anyAddress: false, anyPort: false }

/** What the operator named in the settings stands as a rule beside this very process. */
export const operatorsOwn: Reach = { anyAddress: true, anyPort: true }

/** An address that is not asked, or an answer that is not taken. */
export class OutboundRefused extends Error {}
