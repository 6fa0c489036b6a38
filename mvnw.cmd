@echo off
rem Runs the pinned Maven, which an installed Maven fetches once; see .mvn/wrapper/maven-wrapper.properties.
setlocal EnableExtensions
set "root=%~dp0"
for /f "tokens=2 delims==" %%V in ('findstr /b "mavenVersion=" "%root%.mvn\wrapper\maven-wrapper.properties"') do set "version=%%V"
set "home=%USERPROFILE%\.m2\wrapper\dists\apache-maven-%version%"
if not exist "%home%\bin\mvn.cmd" (
  where mvn >nul 2>nul
  if errorlevel 1 (
    echo mvnw: Maven %version% could not be fetched; install any Maven ^(winget install Apache.Maven^) and run again. 1>&2
    exit /b 2
  )
  call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack "-Dartifact=org.apache.maven:apache-maven:%version%:zip:bin" "-DoutputDirectory=%USERPROFILE%\.m2\wrapper\dists" 1>&2
  if errorlevel 1 exit /b 2
)
cd /d "%root%"
call "%home%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
