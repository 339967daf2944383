/**
 * Runs in the head, before the style sheet has come, as text with a hash in the policy: the page is the colour of its theme from the first
 * frame on, and a wall is dark, so that a hall sees no white flash. The sheet overrules it. Colours as in charts/theme/chart-theme.ts, which a
 * test holds: written out here, since build configurations read this file as it is.
 */
export const groundScript =
  `(function(r,h,t){try{t=localStorage.getItem('dajuan-theme')||t}catch(e){}` +
  `if(/^#\\/wall(?!\\/setup)/.test(h)&&!/[?&]theme=light/.test(h))r.setAttribute('data-theme',t='dark');` +
  `r.style.background={dark:'#0c171c',contrast:'#ffffff'}[t.split(' ')[0]]||'#faf8f3'` +
  `})(document.documentElement,location.hash,'')`
