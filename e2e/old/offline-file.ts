import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { distFolder } from '../../scripts/dist-folder.mjs'
import { headline } from '../record'

/** The page in one file, as a double click opens it. */
export const offlineFile = pathToFileURL(resolve(distFolder, 'offline/晋中答卷-大屏.html')).href

/** What is looked at in it, and what its first heading or the wall says. */
export const offlinePages = [
  { name: 'start', hash: '', drawings: 0, says: '晋中答卷' },
  { name: 'overview', hash: '#/', drawings: 2, says: headline },
  { name: 'county', hash: '#/county/140724', drawings: 2, says: '昔阳县' },
  { name: 'wall', hash: '#/wall', drawings: 1, says: '' },
] as const
