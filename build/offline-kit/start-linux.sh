#!/bin/sh
# Opens the page that lies beside this script on the whole screen: in Chromium or a browser made of it, else in Firefox.
#   start-linux.sh              opens it, and opens it again whenever the browser ends
#   start-linux.sh --stop       ends it
#   start-linux.sh --autostart  writes the entry that opens it at every login
# What it shows and how is in 大屏.txt beside it, which the page reads at every start.
# WALL_BROWSER names another browser.
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

fail() {
  echo "$1" >&2
  command -v zenity >/dev/null 2>&1 && [ -n "${DISPLAY:-}" ] && zenity --error --no-wrap --text="$1"
  exit 1
}

if [ "${1:-}" = --autostart ]; then
  folder="${XDG_CONFIG_HOME:-$HOME/.config}/autostart"
  mkdir -p "$folder" || fail "无法建立 $folder"
  script=$(printf %s "$here/start-linux.sh" | sed 's/[\\"`$]/\\&/g; s/%/%%/g')
  cat >"$folder/jinzhong-wall.desktop" <<END || fail "无法写入 $folder"
[Desktop Entry]
Type=Application
Name=晋中答卷大屏
Exec=sh "$script"
X-GNOME-Autostart-enabled=true
END
  echo "已写入 $folder/jinzhong-wall.desktop，登录后自动展示；删去这个文件即取消。"
  exit 0
fi

profile="${XDG_CACHE_HOME:-$HOME/.cache}/jinzhong-wall"
mkdir -p "$profile"

if [ "${1:-}" = --stop ]; then
  : >"$profile/stop"
  [ -f "$profile/browser" ] && kill "$(cat "$profile/browser")" 2>/dev/null
  exit 0
fi

set -- "$here"/*.html
[ -f "$1" ] || fail "$here 里没有网页文件（.html），请重新解压。"
[ $# -eq 1 ] || fail "$here 里有不止一个网页文件（.html），不知道放哪一个；请只留一个。"
url="file://$(printf %s "$1" | sed 's/%/%25/g; s/#/%23/g; s/?/%3F/g; s/ /%20/g')#/wall"

browser=
for name in ${WALL_BROWSER:+"$WALL_BROWSER"} chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable \
  uos-browser-stable browser qaxbrowser-safe-stable browser360-cn-stable firefox firefox-esr; do
  command -v "$name" >/dev/null 2>&1 && browser=$name && break
done
[ -n "$browser" ] || fail "没有找到浏览器。请安装 Chromium 或 Firefox，或写明：WALL_BROWSER=/路径/浏览器 sh start-linux.sh"

# For this session only: no screen saver, no screen switched off.
command -v xset >/dev/null 2>&1 && xset s off -dpms 2>/dev/null

# A profile of its own: beside a browser that is open already, the other switches would be ignored.
case $browser in
*firefox*) set -- --kiosk --no-remote --profile "$profile" "$url" ;;
*)
  set -- --kiosk "$url" --user-data-dir="$profile" --no-first-run --no-default-browser-check --noerrdialogs --hide-crash-restore-bubble \
    --disable-session-crashed-bubble --disable-infobars --disable-features=Translate,TranslateUI --disable-component-update \
    --disable-background-networking --disable-pinch --overscroll-history-navigation=0 --password-store=basic
  ;;
esac
# Whatever ends it, a fault, a key or a visitor: it is opened again, until --stop says otherwise.
rm -f "$profile/stop"
while :; do
  "$browser" "$@" &
  echo $! >"$profile/browser"
  wait $!
  [ -f "$profile/stop" ] && break
  sleep 5
  [ -f "$profile/stop" ] && break
done
rm -f "$profile/stop" "$profile/browser"
