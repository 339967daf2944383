/** Where a build leaves the whole data, beside the page: for a reader whose browser saves no file that a page has made. */
export const wholeDataPath = 'data/jinzhong-data.zip'
