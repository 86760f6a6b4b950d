import type { CurationActions } from '#components/admin/curation/staging.ts'
import { arrangePlace, callOffPlace, discardPlace, launchPlace, planPlace, undoPlace } from './actions.ts'

/** The actions of the screens that arrange, under the names that they know. */
export const curationActions: CurationActions = {
  arrange: arrangePlace,
  launch: launchPlace,
  discard: discardPlace,
  undo: undoPlace,
  plan: planPlace,
  callOff: callOffPlace,
}
