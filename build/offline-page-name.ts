/** The file is handed on by people, so its name is for them. */
export const offlinePageName = '晋中答卷-大屏.html'
