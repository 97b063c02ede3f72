@echo off
rem Starts Interphase with a Java runtime of version 21 or newer (JAVA_HOME, or java on the PATH).
rem   interphase              opens the workbench
rem   interphase FILE.cellstack ...  opens it with these designs
rem   interphase COMMAND ...  runs a command; "interphase --help" lists them
setlocal
set "home=%~dp0."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%f in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "first=%~1"
if "%first%"=="" goto workbench
if /i "%first:~-10%"==".cellstack" goto workbench
if "%first:~0,11%"=="--launcher." goto workbench
if "%first:~0,2%"=="--" goto command
if "%first%"=="-h" goto command
if "%first:~0,1%"=="-" goto workbench
:command
if "%first%"=="render" (
  echo %* | findstr /c:"--sirius" >nul && goto diagrams
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -jar "%launcher%" -install "%home%" -nosplash -application org.interphase.cli.app -data @none %*
set "code=%errorlevel%"
if "%code%"=="13" set "code=3"
exit /b %code%
:diagrams
"%java%" -Xmx2g --enable-native-access=ALL-UNNAMED -jar "%launcher%" -install "%home%" -nosplash -application org.interphase.sirius.render -data @noDefault %*
exit /b %errorlevel%
:workbench
"%java%" -Xmx2g --enable-native-access=ALL-UNNAMED -jar "%launcher%" -install "%home%" %*
exit /b %errorlevel%
