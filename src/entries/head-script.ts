/**
 * Runs in the head, before anything is painted, as text with a hash in the policy. A link to another page, or a setting
 * other than the default, is not what the static first screen shows, so the screen is not shown; if the page itself never
 * comes, it is shown after all. Written for the oldest engine that runs scripts at all.
 *
 * A browser can be set to draw no type smaller than a size. Where that is larger than the notes of the page, `data-least` says so, and
 * what was measured for its type gives way: asked for one pixel, such a browser says what it draws.
 */
export const headScript =
  `(function(){var r=document.documentElement,s=r.style,t=null;s.fontSize='1px';` +
  `if(parseFloat(getComputedStyle(r).fontSize)>12.5)r.setAttribute('data-least','');s.fontSize='';try{t=localStorage.getItem('dajuan-theme')}catch(e){}` +
  `var h=location.hash;if((h===''||h==='#'||h==='#/')&&(t===null||t==='light'))return;r.className='live';` +
  `if(t!==null){t=t.split(' ');r.setAttribute('data-theme',t[0]);if(t[1])r.setAttribute('data-size',t[1])}` +
  `setTimeout(function(){var p=document.getElementById('root');if(p&&!p.firstChild)r.className=''},8000)})()`
