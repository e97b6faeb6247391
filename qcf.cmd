@echo off
rem Runs the qcf command from a checkout. Builds it first when it is missing or older than its sources.
rem QCF_JAVA_OPTS holds further options for java.
setlocal
set "ROOT=%~dp0"
set "TARGET=%ROOT%qcf-examples\target"
set "JAR=%TARGET%\qcf-examples.jar"
set "MARKER=%TARGET%\qcf.built"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%JAVA%" (
    echo qcf: JAVA_HOME is '%JAVA_HOME%' but there is no bin\java.exe in it; point it at a JDK 17 or later 1>&2
    exit /b 70
)
if not defined JAVA_HOME (
    where java >nul 2>nul
    if errorlevel 1 (
        echo qcf: there is no java on the PATH; install a JDK 17 or later, or set JAVA_HOME 1>&2
        exit /b 70
    )
)

if not exist "%MARKER%" goto build
if not exist "%JAR%" goto build
powershell -NoProfile -Command "$m = (Get-Item -LiteralPath $env:MARKER).LastWriteTimeUtc; Set-Location -LiteralPath $env:ROOT; $n = Get-ChildItem -Recurse pom.xml, qcf-model\pom.xml, qcf-mapping\pom.xml, qcf-examples\pom.xml, qcf-model\src\main, qcf-mapping\src\main, qcf-examples\src\main | Where-Object { $_.LastWriteTimeUtc -gt $m } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 goto build
goto run

:build
"%JAVA%" --list-modules >nul 2>nul
if errorlevel 1 (
    echo qcf: '%JAVA%' is too old; use a JDK 17 or later 1>&2
    exit /b 70
)
where mvn >nul 2>nul
if errorlevel 1 (
    echo qcf: there is no mvn on the PATH to build with; install Maven 3.8.6 or later 1>&2
    exit /b 70
)
echo qcf: building, this happens once after each change 1>&2
if exist "%MARKER%" del "%MARKER%"
pushd "%ROOT%"
call mvn -q -B -ntp -Dmaven.test.skip=true -pl qcf-examples -am package 1>&2
if errorlevel 1 (
    popd
    echo qcf: the build failed, see above 1>&2
    exit /b 70
)
popd
echo built> "%MARKER%"

:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %QCF_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
