@echo off
rem Starts Jixiao on Windows.
rem
rem   jixiao                       opens the window
rem   jixiao -data FOLDER          opens the window on a workspace
rem   jixiao import forms ...      a command line command; "jixiao --help" lists them
rem
rem Java: the runtime beside this script (jre), else JAVA_HOME, else java on PATH; 21 or newer.
rem Language: --lang of a command, else JIXIAO_NL, else the first line of .jixiao\nl in the user's folder, else zh_CN.
rem Java options of your own, for example -Xmx4g: JIXIAO_JAVA_OPTIONS.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
if "%JIXIAO_HOME%"=="" set "JIXIAO_HOME=%USERPROFILE%\.jixiao"

set "JAVA="
if exist "%HOME_DIR%\jre\bin\java.exe" set "JAVA=%HOME_DIR%\jre\bin\java.exe"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do call :try "%%~$PATH:J"
if not defined JAVA (
  echo Jixiao needs Java 21 or newer. Install a JDK or JRE 21+, or let JAVA_HOME point to it. 1>&2
  exit /b 127
)

set "LAUNCHER="
for %%L in ("%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
if not defined LAUNCHER (
  echo Incomplete installation: no org.eclipse.equinox.launcher in "%HOME_DIR%\plugins" 1>&2
  exit /b 127
)

set "NL=%JIXIAO_NL%"
if not defined NL if exist "%JIXIAO_HOME%\nl" set /p NL=<"%JIXIAO_HOME%\nl"
if not defined NL set "NL=zh_CN"

rem An installation that may not be written to keeps what changes in the user's folder.
set "CONFIGURATION="
copy /y nul "%HOME_DIR%\configuration\.probe" >nul 2>nul && (del "%HOME_DIR%\configuration\.probe" >nul 2>nul) || call :userconfiguration

set "MODE=window"
set "FIRST=%~1"
if defined FIRST if not "%FIRST:~0,1%"=="-" set "MODE=command"
if "%FIRST%"=="--help" set "MODE=command"
if "%FIRST%"=="-h" set "MODE=command"
if "%FIRST%"=="--version" set "MODE=command"
if "%FIRST%"=="-V" set "MODE=command"

rem Names in packs and the sentences of the installer are in the platform's language, so it must be the command's.
set "ASKED="
if "%MODE%"=="command" call :language %*
if defined ASKED if /i "%ASKED:~0,2%"=="zh" (set "NL=zh_CN") else (set "NL=en")

rem Only "bench --appraisal" measures what the window does all day, with the compiler the window has.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%FIRST%"=="bench" if "%~2"=="--appraisal" set "COMPILER="
if "%MODE%"=="command" (
  "%JAVA%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -XX:+UseSerialGC %COMPILER% %JIXIAO_JAVA_OPTIONS% "-Djixiao.home=%JIXIAO_HOME%" "-Djixiao.start=%HOME_DIR%\jixiao.bat" "-Djava.util.logging.config.file=%HOME_DIR%\logging.properties" -jar "%LAUNCHER%" %CONFIGURATION% -nl %NL% -application org.jixiao.cli.jixiao -nosplash -data @none %*
  exit /b
)

rem 23 is the wish to be started again, for example after packs were installed.
:again
"%JAVA%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true %JIXIAO_JAVA_OPTIONS% "-Djixiao.home=%JIXIAO_HOME%" "-Djixiao.start=%HOME_DIR%\jixiao.bat" "-Djava.util.logging.config.file=%HOME_DIR%\logging.properties" -jar "%LAUNCHER%" %CONFIGURATION% -nl %NL% %*
if "%ERRORLEVEL%"=="23" goto again
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr /c:" version ""') do for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 21 set "JAVA=%~1"
exit /b

:language
if "%~1"=="" exit /b
if "%~1"=="--lang" set "ASKED=%~2"
shift
goto language

:userconfiguration
set "MARK=%HOME_DIR::=%"
set "MARK=%MARK:\=-%"
set "MARK=%MARK: =-%"
set CONFIGURATION=-configuration "%JIXIAO_HOME%\installs\%MARK%\configuration"
exit /b
