import { createBriefingStore } from '~/state/briefing-store'
import { briefingMemory } from '../briefing-memory'

/** The reader's own 汇报材料, of which there is one on this machine. */
export const ownBriefing = createBriefingStore(briefingMemory)
