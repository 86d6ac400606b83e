@echo off
rem Starts Cartwright on Windows. Untested: nobody has run this file yet; the tested launcher is `cartwright`, for POSIX
rem shells (Git Bash and WSL have one).
rem
rem It looks for a JDK 25 or newer in CARTWRIGHT_JAVA_HOME, JAVA_HOME, the PATH and the usual folders, builds once, and
rem starts the program. It does not notice changed sources: delete harness-app\target\app to have it build again.
setlocal EnableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "jdk="
if defined CARTWRIGHT_JAVA_HOME call :consider "%CARTWRIGHT_JAVA_HOME%"
if not defined jdk if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined jdk for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
if not defined jdk for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~d"
if not defined jdk (
    echo cartwright: no JDK 25 or newer was found; install one, for example Eclipse Temurin 25 ^(https://adoptium.net^), or set CARTWRIGHT_JAVA_HOME to the folder of one. 1>&2
    exit /b 5
)

set "app=%root%\harness-app\target\app"
if not exist "%app%\cartwright.jar" (
    echo Building Cartwright ^(first start only^) ... 1>&2
    if not exist "%root%\harness-app\target" mkdir "%root%\harness-app\target"
    pushd "%root%"
    set "JAVA_HOME=!jdk!"
    call mvnw.cmd -q -B -ntp -T 1C -Dmaven.test.skip=true -Djacoco.skip=true package > "%root%\harness-app\target\launcher-build.log" 2>&1
    if errorlevel 1 (
        popd
        echo cartwright: the build failed; see "%root%\harness-app\target\launcher-build.log" 1>&2
        exit /b 5
    )
    popd
)
"%jdk%\bin\java.exe" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%app%\cartwright.jsa" -Xlog:disable --enable-native-access=ALL-UNNAMED "-Dcartwright.home=%root%" -cp "%app%\cartwright.jar" dev.cartwright.app.Launcher %*
exit /b %errorlevel%

:consider
if defined jdk goto :eof
if not exist "%~1\release" goto :eof
if not exist "%~1\bin\javac.exe" goto :eof
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=.-+" %%m in ("%%~v") do if %%m geq 25 set "jdk=%~1"
)
goto :eof
