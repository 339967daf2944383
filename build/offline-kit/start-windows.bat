@echo off
rem Opens the page beside this file on the whole screen. Plain ASCII, and the page is found by its ending: a Windows of any code page reads it.
rem Whatever ends the browser, it is opened again after five seconds; closing this black window ends it for good.
rem What it shows is in the settings .txt beside it, which the page reads at every start. What to do when nothing opens
rem stands in the readme .txt beside it, which is shown then.
setlocal
set "PAGE="
set "TOOMANY="
for %%F in ("%~dp0*.html") do (
  if defined PAGE set "TOOMANY=1"
  set "PAGE=%%~fF"
)
if not defined PAGE goto help
if defined TOOMANY goto help

rem Another browser: put its full path behind the = of the next line.
set "BROWSER="
for %%B in (
  "%~dp0chromium\chrome.exe"
  "%ProgramFiles%\Google\Chrome\Application\chrome.exe"
  "%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe"
  "%LocalAppData%\Google\Chrome\Application\chrome.exe"
  "%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
  "%ProgramFiles%\Microsoft\Edge\Application\msedge.exe"
) do if not defined BROWSER if exist %%B set "BROWSER=%%~B"
if not defined BROWSER goto help

rem A profile of its own: beside a browser that is open already, the other switches would be ignored.
:again
start "" /wait "%BROWSER%" --kiosk "file:///%PAGE:\=/%#/wall" --edge-kiosk-type=fullscreen --user-data-dir="%LocalAppData%\jinzhong-wall" --no-first-run --no-default-browser-check --noerrdialogs --hide-crash-restore-bubble --disable-session-crashed-bubble --disable-infobars --disable-features=Translate,TranslateUI --disable-component-update --disable-background-networking --disable-pinch --overscroll-history-navigation=0
timeout /t 5
goto again

:help
for %%T in ("%~dp0*.txt") do start "" notepad "%%~fT"
exit /b 1
