/**
 * The few hundred bytes that run in an embed page: the first touch, hover or focus brings the live chart. A classic
 * script, since modules and fetch fail in a frame without an origin. A failed load leaves the picture.
 */
export const embedLoader =
  `(function(){var d=document,f=d.getElementById('figure'),n=0,e=['pointerenter','pointerdown','touchstart','focusin','keydown'];` +
  `function g(){if(n)return;n=1;var s=d.createElement('script');s.src='live-1.js';s.onerror=function(){` +
  `d.getElementById('live-note').textContent='图表交互暂不可用'};d.body.appendChild(s)}` +
  `e.forEach(function(t){f.addEventListener(t,g,{once:true,passive:true})})})()`
