@echo off
rem The one way in on Windows: builds Leidraad where there is no product yet, then hands its arguments to the product.
rem "leidraad build" builds again after a change. Needs a JDK of 21 or newer and any Maven.
setlocal EnableExtensions EnableDelayedExpansion
set "root=%~dp0"
set "product=%root%releng\product\target\products\org.leidraad.product\win32\win32\x86_64"

call :find_jdk
if not defined JDK (
  echo leidraad: no JDK of version 21 or newer was found; install one ^(winget install EclipseAdoptium.Temurin.25.JDK^) or set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "JAVA_HOME=%JDK%"

if "%~1"=="test" (
  call "%root%mvnw.cmd" verify
  exit /b !ERRORLEVEL!
)
if "%~1"=="build" (
  call "%root%mvnw.cmd" package -DskipTests
  exit /b !ERRORLEVEL!
)
if not exist "%product%\plugins" (
  echo leidraad: building for the first time, which takes some minutes ... 1>&2
  call "%root%mvnw.cmd" package -DskipTests 1>&2
  if errorlevel 1 exit /b 3
)
for %%L in ("%product%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fL"
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%product%\logging.properties" -jar "%launcher%" -nosplash %*
exit /b %ERRORLEVEL%

:find_jdk
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined JDK exit /b 0
for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :try "%%~dpJ.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto") do (
  if exist "%%~P" for /d %%D in ("%%~P\*") do if not defined JDK call :try "%%~fD"
)
exit /b 0

:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~V"
set "version=%version:"=%"
if %version% GEQ 21 set "JDK=%~f1"
exit /b 0
