import { applyFirstSettings } from '~/entries/start/first-settings'
import { watchPage } from './page-watch'

// One script in the head, put there by the build as text with its hash in the policy: it runs before anything is painted.
applyFirstSettings()
watchPage()
