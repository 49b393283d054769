<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Backed up</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>A version is kept for good</source>
        <translation>Una versión se conserva para siempre</translation>
    </message>
    <message>
        <source>A version is no longer kept for good</source>
        <translation>Una versión ya no se conserva para siempre</translation>
    </message>
    <message>
        <source>Versions were taken out of the list</source>
        <translation>Se quitaron versiones de la lista</translation>
    </message>
    <message>
        <source>Space that no version needs was marked</source>
        <extracomment>the first of two steps; the second gives the space back</extracomment>
        <translation>Se marcó espacio que ninguna versión necesita</translation>
    </message>
    <message>
        <source>Space that no version needs was given back</source>
        <translation>Se liberó espacio que ninguna versión necesita</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>Se rechazó un desbloqueo</translation>
    </message>
    <message>
        <source>Adding a way to unlock was refused</source>
        <translation>Se rechazó añadir una forma de desbloquear</translation>
    </message>
    <message>
        <source>Files were restored</source>
        <translation>Se restauraron archivos</translation>
    </message>
    <message>
        <source>The backup was set up</source>
        <translation>Se configuró la copia de seguridad</translation>
    </message>
    <message>
        <source>A way to unlock was added: %1</source>
        <translation>Se añadió una forma de desbloquear: %1</translation>
    </message>
    <message>
        <source>A way to unlock was removed: %1</source>
        <translation>Se quitó una forma de desbloquear: %1</translation>
    </message>
    <message>
        <source>A way to unlock was renamed: %1, before: %2</source>
        <translation>Se cambió el nombre de una forma de desbloquear: %1, antes: %2</translation>
    </message>
    <message>
        <source>A computer was added: %1</source>
        <translation>Se añadió un ordenador: %1</translation>
    </message>
    <message>
        <source>The keys were renewed</source>
        <translation>Se renovaron las claves</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probada</translation>
    </message>
    <message>
        <source>Tested: not all was good</source>
        <translation>Probada: no todo estaba bien</translation>
    </message>
    <message>
        <source>Tested: all good</source>
        <translation>Probada: todo bien</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <translation>Todo lo de la versión de %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <translation>Una muestra de la versión de %1</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>abierta con %1</translation>
    </message>
    <message>
        <source>everything in a version</source>
        <translation>todo lo de una versión</translation>
    </message>
    <message>
        <source>some files of a version</source>
        <translation>algunos archivos de una versión</translation>
    </message>
    <message>
        <source>its entry is damaged</source>
        <translation>su registro está dañado</translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what was added to the backup</extracomment>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>firmado con %1</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clave de recuperación</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>security key</source>
        <translation>llave de seguridad</translation>
    </message>
    <message>
        <source>passkey in the browser</source>
        <translation>clave de acceso en el navegador</translation>
    </message>
    <message>
        <source>PIN of a computer</source>
        <translation>PIN de un ordenador</translation>
    </message>
    <message>
        <source>password and security key</source>
        <translation>contraseña y llave de seguridad</translation>
    </message>
    <message>
        <source>it gave another secret than before</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>dio un secreto distinto del anterior</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>too many wrong PINs in a row</source>
        <translation>demasiados PIN incorrectos seguidos</translation>
    </message>
    <message>
        <source>its PIN is blocked for good</source>
        <extracomment>“its” of a security key</extracomment>
        <translation>su PIN está bloqueado para siempre</translation>
    </message>
    <message>
        <source>wrong fingerprint</source>
        <translation>huella incorrecta</translation>
    </message>
    <message>
        <source>too many wrong fingerprints</source>
        <translation>demasiadas huellas incorrectas</translation>
    </message>
    <message>
        <source>the TPM refuses every PIN for a while</source>
        <translation>el TPM rechaza todos los PIN durante un tiempo</translation>
    </message>
    <message>
        <source>A computer was retired: %1</source>
        <translation>Se retiró un ordenador: %1</translation>
    </message>
    <message>
        <source>The rules for how long versions stay were changed</source>
        <translation>Se cambiaron las reglas de conservación de las versiones</translation>
    </message>
    <message>
        <source>Changes made in two places at once were brought together</source>
        <translation>Se unieron cambios hechos a la vez en dos lugares</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not open this backup</source>
        <extracomment>why unlocking was refused; stands behind the kind of a way to unlock</extracomment>
        <translation>no abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>not one of the ways to unlock this backup</source>
        <translation>no es una de las formas de desbloquear esta copia de seguridad</translation>
    </message>
    <message>
        <source>the answer did not match what Coffer asked</source>
        <translation>la respuesta no correspondía a lo que Coffer pidió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln archivo no se recuperó</numerusform>
            <numerusform>%Ln archivos no se recuperaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins the moments of several versions, which have commas of their own</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Kind</source>
        <extracomment>of what is listed: backups, unlocks, tests…</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>kinds of lines in the log; &quot;Refusals&quot; are unlocks and changes that were refused, &quot;Other&quot; all other kinds</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Desbloqueos</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordenadores</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restauraciones</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>All computers</source>
        <translation>Todos los ordenadores</translation>
    </message>
    <message>
        <source>Find words</source>
        <extracomment>placeholder of a field for searching in the log</extracomment>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <extracomment>only lines that were not seen before</extracomment>
        <translation>Solo lo nuevo</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>%1 is what was done, %2 with what or why, %3 a day and time</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>marks a line of the log that was not seen before</extracomment>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), each signed.</source>
        <extracomment>%Ln is a number of acts: backups, unlocks, changes</extracomment>
        <translation>
            <numerusform>%Ln línea, firmada.</numerusform>
            <numerusform>%Ln líneas, cada una firmada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln since you last looked.</source>
        <comment>%Ln is a number of lines of the log</comment>
        <translation>
            <numerusform>%Ln desde la última vez que miró.</numerusform>
            <numerusform>%Ln desde la última vez que miró.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <comment>keep *.csv as it is</comment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>The log is in the backup</source>
        <translation>El registro está en la copia de seguridad</translation>
    </message>
    <message>
        <source>Who did what, and when, can be read when the backup is unlocked.</source>
        <translation>Quién hizo qué, y cuándo, se puede leer cuando la copia de seguridad está desbloqueada.</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>button: reads the log again</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The file is not encrypted. It holds names of computers and of ways to unlock.</source>
        <translation>El archivo no está cifrado. Contiene nombres de ordenadores y de formas de desbloquear.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>Backups, unlocks and changes will stand here.</source>
        <translation>Aquí aparecerán las copias, los desbloqueos y los cambios.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>no line of the log fits the filters</extracomment>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>The log has other lines. Change the filters above to see them.</source>
        <translation>El registro tiene otras líneas. Cambie los filtros de arriba para verlas.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <source>Simulator: opens nothing that matters</source>
        <extracomment>name of a stand-in for a security key, in builds for developers</extracomment>
        <translation>Simulador: no abre nada importante</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
</context>
<context>
    <name>CeremonyWords</name>
    <message>
        <source>Plug your security key in</source>
        <translation>Conecte su llave de seguridad</translation>
    </message>
    <message>
        <source>Touch the key that you mean</source>
        <extracomment>several security keys are plugged in, and one has to be chosen</extracomment>
        <translation>Toque la llave que quiera usar</translation>
    </message>
    <message>
        <source>Touch it again</source>
        <translation>Tóquela de nuevo</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Toque su llave de seguridad</translation>
    </message>
    <message>
        <source>Put your finger on the key</source>
        <translation>Ponga el dedo en la llave</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>Se retiró la llave</translation>
    </message>
    <message>
        <source>Enter the PIN of this computer’s way in</source>
        <extracomment>the PIN with which this computer’s security chip opens the backup</extracomment>
        <translation>Escriba el PIN de la entrada de este ordenador</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key</source>
        <translation>Escriba el PIN de su llave de seguridad</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elija un PIN</translation>
    </message>
    <message>
        <source>This key has no PIN yet: choose one</source>
        <translation>Esta llave aún no tiene PIN: elija uno</translation>
    </message>
    <message>
        <source>The key asks for another PIN</source>
        <translation>La llave pide otro PIN</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Into any port of this computer. Coffer goes on by itself.</source>
        <extracomment>below &quot;Plug your security key in&quot;</extracomment>
        <translation>En cualquier puerto de este ordenador. Coffer continúa por sí mismo.</translation>
    </message>
    <message>
        <source>Several are here, and all of them blink.</source>
        <extracomment>security keys that are plugged in</extracomment>
        <translation>Hay varias aquí y todas parpadean.</translation>
    </message>
    <message>
        <source>%1 is blinking. Lay a finger on it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 está parpadeando. Ponga un dedo sobre ella.</translation>
    </message>
    <message>
        <source>A page has opened there and asks for a passkey of this computer, a phone or a password manager. If none opened, copy this address into a browser of this computer. It works once; show it to nobody.</source>
        <extracomment>below &quot;Go on in your browser&quot;</extracomment>
        <translation>Allí se ha abierto una página que pide una clave de acceso de este ordenador, de un teléfono o de un gestor de contraseñas. Si no se abrió ninguna, copie esta dirección en un navegador de este ordenador. Sirve una vez; no se la muestre a nadie.</translation>
    </message>
    <message>
        <source>It is asked for at every unlocking. Keep it where you find it again.</source>
        <extracomment>below &quot;Choose a PIN&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>Se pide en cada desbloqueo. Guárdelo donde pueda encontrarlo.</translation>
    </message>
    <message>
        <source>It is asked for whenever the key is used, here and elsewhere. Keep it where you find it again.</source>
        <extracomment>below &quot;This key has no PIN yet: choose one&quot;; &quot;it&quot; is that PIN</extracomment>
        <translation>Se pide siempre que se usa la llave, aquí y en otros lugares. Guárdelo donde pueda encontrarlo.</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Esperando la llave</translation>
    </message>
    <message>
        <source>Waiting for your finger</source>
        <translation>Esperando su dedo</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Touch the key once more: this is its first test</source>
        <translation>Toque la llave otra vez: es su primera prueba</translation>
    </message>
    <message>
        <source>Put your finger on the key once more: this is its first test</source>
        <translation>Ponga el dedo en la llave otra vez: es su primera prueba</translation>
    </message>
    <message>
        <source>Use the passkey once more in the browser: this is its first test</source>
        <translation>Use la clave de acceso otra vez en el navegador: es su primera prueba</translation>
    </message>
    <message>
        <source>The first test is running</source>
        <translation>La primera prueba está en curso</translation>
    </message>
    <message>
        <source>The new way to unlock is made. This touch shows that it really opens the backup.</source>
        <translation>La nueva forma de desbloquear está creada. Este toque muestra que de verdad abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>The key is blinking. Lay a finger on it.</source>
        <translation>La llave está parpadeando. Ponga un dedo sobre ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left; then the key asks for its PIN.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Queda %Ln intento; después la llave pide su PIN.</numerusform>
            <numerusform>Quedan %Ln intentos; después la llave pide su PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN that you chose when you added this computer as a way to unlock.</source>
        <translation>El PIN que eligió cuando añadió este ordenador como forma de desbloquear.</translation>
    </message>
    <message>
        <source>The PIN that you set on the key itself, not the PIN of this computer.</source>
        <translation>El PIN que puso en la propia llave, no el PIN de este ordenador.</translation>
    </message>
</context>
<context>
    <name>ChatChoice</name>
    <message>
        <source>Its files are all there; they are listed under Files.</source>
        <extracomment>&quot;it&quot; is one version of the backup; “Files” is what stands on the switch beside “Chats”</extracomment>
        <translation>Sus archivos están todos; aparecen en Archivos.</translation>
    </message>
    <message numerus="yes">
        <source>The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>Los chats de %Ln archivo no se pueden listar: partes de la copia de seguridad están dañadas o no están.</numerusform>
            <numerusform>Los chats de %Ln archivos no se pueden listar: partes de la copia de seguridad están dañadas o no están.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are exports. They can be read anywhere, but WhatsApp takes no export back.</source>
        <translation>Son exportaciones. Se pueden leer en cualquier lugar, pero WhatsApp no permite volver a importar una exportación.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>No chats were recognised in this version</source>
        <translation>No se reconoció ningún chat en esta versión</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a chat, %2 what it holds, %3 from when to when</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>%1 is an app (&quot;whatsapp&quot;), %Ln a number of people</extracomment>
        <translation>
            <numerusform>%1, %Ln persona</numerusform>
            <numerusform>%1, %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>Fechas desconocidas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days: from when to when</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Parts of it are gone from the backup</source>
        <extracomment>&quot;it&quot; is a chat</extracomment>
        <translation>Faltan partes en la copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) missing</source>
        <extracomment>%Ln is a number of photos and other files that a chat names</extracomment>
        <translation>
            <numerusform>Falta %Ln archivo multimedia</numerusform>
            <numerusform>Faltan %Ln archivos multimedia</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read</source>
        <translation>Una parte no se pudo leer</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two versions</source>
        <translation>Comparar dos versiones</translation>
    </message>
    <message>
        <source>What the later one has that the earlier one has not, and the other way round.</source>
        <extracomment>two versions of the backup are compared</extracomment>
        <translation>Lo que la posterior tiene y la anterior no, y al revés.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Stopping is safe: comparing changes nothing.</source>
        <translation>Detener es seguro: comparar no cambia nada.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Only in the later one</source>
        <extracomment>files that only the later of two versions has</extracomment>
        <translation>Solo en la posterior</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no están</translation>
    </message>
    <message>
        <source>Only in the earlier one</source>
        <extracomment>files that only the earlier of two versions has</extracomment>
        <translation>Solo en la anterior</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with another date only</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln más solo con otra fecha</numerusform>
            <numerusform>%Ln más solo con otra fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>With other content</source>
        <extracomment>a number of files stands above</extracomment>
        <translation>Con otro contenido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be read whole, so something may not be told.</source>
        <extracomment>%Ln is a number of folders</extracomment>
        <translation>
            <numerusform>%Ln carpeta no se pudo leer entera, así que puede que no se diga todo.</numerusform>
            <numerusform>%Ln carpetas no se pudieron leer enteras, así que puede que no se diga todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two versions that are not the same.</source>
        <translation>Elija dos versiones que no sean la misma.</translation>
    </message>
    <message>
        <source>Both hold the same files with the same content.</source>
        <translation>Ambas contienen los mismos archivos con el mismo contenido.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>ComputerRow</name>
    <message>
        <source>last backup: %1</source>
        <extracomment>%1 is a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>última copia: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Has not seen the newest change</source>
        <extracomment>beside a computer that has not made a backup since ways to unlock or computers were added or removed</extracomment>
        <translation>No ha visto el cambio más reciente</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>beside a computer that may add nothing more to the backup</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>of a computer: nothing that it adds from then on counts</extracomment>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>What is in this version</source>
        <translation>Qué hay en esta versión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore from it</source>
        <translation>Restaurar desde ella</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>New</source>
        <extracomment>a file that only the later version has, only the earlier one, or that differs</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a difference</comment>
        <extracomment>%1 is &quot;New&quot;, &quot;Gone&quot; or &quot;Changed&quot;, %2 the path of a file</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>EnrolChoices</name>
    <message>
        <source>Only the recovery key, for now</source>
        <extracomment>a choice in setting up: no other way to unlock is added now</extracomment>
        <translation>Solo la clave de recuperación, por ahora</translation>
    </message>
    <message>
        <source>Best here: a key is plugged in</source>
        <extracomment>beside a kind of way to unlock that suits best</extracomment>
        <translation>Lo mejor aquí: hay una llave conectada</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <extracomment>beside a kind of way to unlock: what is done happens in the browser</extracomment>
        <translation>Se abre en el navegador</translation>
    </message>
    <message>
        <source>Found in this computer</source>
        <extracomment>beside a kind of way to unlock: this computer has a security chip</extracomment>
        <translation>Encontrado en este ordenador</translation>
    </message>
    <message>
        <source>%1 is ready. You enter its PIN and touch it.</source>
        <extracomment>%1 is what a security key calls itself</extracomment>
        <translation>%1 está lista. Usted escribe su PIN y la toca.</translation>
    </message>
    <message>
        <source>Plug it in when you are asked. You enter its PIN and touch it.</source>
        <translation>Conéctela cuando se le pida. Usted escribe su PIN y la toca.</translation>
    </message>
    <message>
        <source>Two pages open one after the other: the first makes the passkey, the second tries it.</source>
        <translation>Se abren dos páginas, una tras otra: la primera crea la clave de acceso, la segunda la prueba.</translation>
    </message>
    <message>
        <source>You print it or save it as a page, and type two groups of it back.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>Usted la imprime o la guarda como página, y escribe dos grupos de ella.</translation>
    </message>
    <message>
        <source>You choose a password, then enter the key’s PIN and touch it.</source>
        <translation>Usted elige una contraseña, después escribe el PIN de la llave y la toca.</translation>
    </message>
    <message>
        <source>You choose a PIN of six characters or more.</source>
        <translation>Usted elige un PIN de seis caracteres o más.</translation>
    </message>
</context>
<context>
    <name>EnrolKinds</name>
    <message>
        <source>More ways</source>
        <extracomment>opens a list of more kinds of ways to unlock</extracomment>
        <translation>Más formas</translation>
    </message>
</context>
<context>
    <name>EnrolName</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>So that you know later which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>Para saber más adelante cuál es: «YubiKey azul», «Llave de la caja fuerte».</translation>
    </message>
    <message>
        <source>Name of this way to unlock</source>
        <translation>Nombre de esta forma de desbloquear</translation>
    </message>
    <message>
        <source>It lives in this computer alone. Setting the computer up anew, clearing its security chip or a new mainboard ends it.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Vive solo en este ordenador. Configurar el ordenador desde cero, borrar su chip de seguridad o cambiar la placa base acaba con ella.</translation>
    </message>
    <message>
        <source>It ends when its passkey is deleted in the browser or password manager: the passkey’s name there says what it opens.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Se acaba cuando su clave de acceso se elimina en el navegador o en el gestor de contraseñas: el nombre que la clave tiene allí dice qué abre.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset. A second key in another place is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Se acaba cuando la llave se pierde o se restablece. Una segunda llave en otro lugar es prudente.</translation>
    </message>
    <message>
        <source>Nobody can reset it. Write it down and keep it apart from this computer if you might forget it.</source>
        <extracomment>&quot;it&quot; is the password that is being named</extracomment>
        <translation>Nadie puede restablecerla. Escríbala y guárdela separada de este ordenador si cree que puede olvidarla.</translation>
    </message>
    <message>
        <source>It ends when the key is lost or reset, or the password is forgotten: it takes both.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Se acaba cuando la llave se pierde o se restablece, o cuando se olvida la contraseña: hacen falta ambas.</translation>
    </message>
    <message>
        <source>It ends when its sheet is lost. A second sheet at another address is wise.</source>
        <extracomment>&quot;it&quot; is the way to unlock that is being named</extracomment>
        <translation>Se acaba cuando se pierde su hoja. Una segunda hoja en otra dirección es prudente.</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Añadir una forma de desbloquear</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>Use another way</source>
        <translation>Usar otra forma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Demuestre que es usted</translation>
    </message>
    <message>
        <source>Nothing blinks?</source>
        <extracomment>question of somebody who was told to touch a blinking security key</extracomment>
        <translation>¿No parpadea nada?</translation>
    </message>
    <message>
        <source>Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.</source>
        <translation>Retire la llave, conéctela de nuevo y Coffer continúa por sí mismo. Si una ventana del navegador está pidiendo una llave, ciérrela primero.</translation>
    </message>
</context>
<context>
    <name>EnrolWords</name>
    <message>
        <source>Kind of way</source>
        <translation>Tipo de forma</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Connect and touch</source>
        <translation>Conectar y tocar</translation>
    </message>
    <message>
        <source>First test</source>
        <translation>Primera prueba</translation>
    </message>
    <message>
        <source>What else should open your backup?</source>
        <translation>¿Qué más debe abrir su copia de seguridad?</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Elija una contraseña</translation>
    </message>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>Ponga en papel la nueva clave de recuperación</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Escriba dos grupos de la hoja</translation>
    </message>
    <message>
        <source>It works. What do you want to call it?</source>
        <translation>Funciona. ¿Cómo quiere llamarla?</translation>
    </message>
    <message>
        <source>What do you want to call it?</source>
        <translation>¿Cómo quiere llamarla?</translation>
    </message>
    <message>
        <source>%1 opens your backup now</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 ya abre su copia de seguridad</translation>
    </message>
    <message>
        <source>It opens the backup only together with the security key, which comes next.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>Solo abre la copia de seguridad junto con la llave de seguridad, que viene a continuación.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy. It counts once you have added it at the end.</source>
        <extracomment>&quot;it&quot; is the recovery key</extracomment>
        <translation>Abre la copia de seguridad cuando ya no queda ningún dispositivo. Coffer no guarda ninguna copia. Cuenta una vez que usted la haya añadido al final.</translation>
    </message>
    <message>
        <source>The backup was opened with it once before it was added.</source>
        <translation>La copia de seguridad se abrió con ella una vez antes de añadirla.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the kinds of ways to unlock</extracomment>
        <translation>Para continuar, elija una opción.</translation>
    </message>
    <message>
        <source>Nothing has been changed so far.</source>
        <translation>Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Comprobar la hoja</translation>
    </message>
    <message>
        <source>Add this way</source>
        <extracomment>button: adds the new way to unlock</extracomment>
        <translation>Añadir esta forma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Best is a way that is not lost together with the others. With a passkey there is nothing to remember and nothing to type.</source>
        <translation>Lo mejor es una forma que no se pierda junto con las demás. Con una clave de acceso no hay nada que recordar ni que escribir.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>Escríbalos mirando el papel o el archivo, no de memoria: así se ve que la hoja se puede leer.</translation>
    </message>
    <message>
        <source>The new way to unlock was tried twice and gave the same secret both times.</source>
        <translation>La nueva forma de desbloquear se probó dos veces y dio el mismo secreto ambas veces.</translation>
    </message>
    <message>
        <source>Type a longer password to go on.</source>
        <translation>Para continuar, escriba una contraseña más larga.</translation>
    </message>
    <message>
        <source>Type the same password twice to go on.</source>
        <translation>Para continuar, escriba la misma contraseña dos veces.</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Para continuar, escriba ambos grupos.</translation>
    </message>
    <message>
        <source>Type a name to go on.</source>
        <translation>Para continuar, escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The backup could not be looked at</source>
        <translation>No se pudo consultar la copia de seguridad</translation>
    </message>
    <message>
        <source>This folder could not be opened as a backup</source>
        <translation>No se pudo abrir esta carpeta como copia de seguridad</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>Esto no se puede guardar</translation>
    </message>
    <message>
        <source>The backup cannot go there</source>
        <translation>La copia de seguridad no se puede poner ahí</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>No se creó la copia de seguridad</translation>
    </message>
    <message>
        <source>The sheet was not saved</source>
        <translation>No se guardó la hoja</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>La copia de seguridad no terminó</translation>
    </message>
    <message>
        <source>The backup stays locked</source>
        <translation>La copia de seguridad sigue bloqueada</translation>
    </message>
    <message>
        <source>The backup could not be read</source>
        <translation>No se pudo leer la copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>The files cannot go there</source>
        <translation>Los archivos no se pueden poner ahí</translation>
    </message>
    <message>
        <source>The restore did not finish</source>
        <translation>La restauración no terminó</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>No está en esta copia de seguridad</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>No se restauró</translation>
    </message>
    <message>
        <source>Look at the details, change it and try again.</source>
        <translation>Mire los detalles, cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something that is needed is not there.</source>
        <translation>No se encuentra algo que hace falta.</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>Mire en los detalles qué es lo que falta.</translation>
    </message>
    <message>
        <source>It opens another backup, or was replaced since.</source>
        <translation>Abre otra copia de seguridad, o se sustituyó después.</translation>
    </message>
    <message>
        <source>Use another way to unlock.</source>
        <translation>Use otra forma de desbloquear.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were stored.</source>
        <translation>El disco devolvió bytes distintos de los guardados.</translation>
    </message>
    <message>
        <source>Back up again: what is still on this computer is stored anew.</source>
        <translation>Haga otra copia: lo que sigue en este ordenador se guarda de nuevo.</translation>
    </message>
    <message>
        <source>Something at the backup’s place was changed by other hands than yours.</source>
        <translation>Manos ajenas cambiaron algo en el lugar de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Look for the newest good copy of the backup’s folder.</source>
        <translation>Busque el ejemplar en buen estado más reciente de la carpeta de la copia de seguridad.</translation>
    </message>
    <message>
        <source>It was written by a newer Coffer than this one.</source>
        <extracomment>the backup, or a part of it</extracomment>
        <translation>Lo escribió un Coffer más nuevo que este.</translation>
    </message>
    <message>
        <source>Install the newest version of Coffer.</source>
        <translation>Instale la versión más reciente de Coffer.</translation>
    </message>
    <message>
        <source>Another program is using it now.</source>
        <translation>Otro programa lo está usando ahora.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The system does not permit it.</source>
        <translation>El sistema no lo permite.</translation>
    </message>
    <message>
        <source>Allow it in the folder’s properties, or choose another folder.</source>
        <translation>Permítalo en las propiedades de la carpeta o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room on it and try again.</source>
        <translation>Libere espacio en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk or device does not answer.</source>
        <translation>El disco o el dispositivo no responde.</translation>
    </message>
    <message>
        <source>Connect it, wait a moment and try again.</source>
        <translation>Conéctelo, espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It would put the backup, or what you have, at risk.</source>
        <translation>Pondría en riesgo la copia de seguridad o lo que usted tiene.</translation>
    </message>
    <message>
        <source>Look at the details for what stands against it.</source>
        <translation>Mire en los detalles qué lo impide.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>what was being done</extracomment>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The backup’s disk is not connected</source>
        <translation>El disco de la copia de seguridad no está conectado</translation>
    </message>
    <message>
        <source>Its folder is not there, so nothing can be said of it now.</source>
        <translation>Su carpeta no está, así que ahora no se puede decir nada de ella.</translation>
    </message>
    <message>
        <source>Connect the disk.</source>
        <translation>Conecte el disco.</translation>
    </message>
    <message>
        <source>There is no backup in this folder</source>
        <translation>No hay ninguna copia de seguridad en esta carpeta</translation>
    </message>
    <message>
        <source>A backup’s folder holds the file HOW-TO-OPEN.txt and a folder named keys.</source>
        <translation>La carpeta de una copia de seguridad contiene el archivo HOW-TO-OPEN.txt y una carpeta llamada keys.</translation>
    </message>
    <message>
        <source>Choose the folder that holds those.</source>
        <translation>Elija la carpeta que los contiene.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <extracomment>a file or folder that was chosen</extracomment>
        <translation>No está en este ordenador.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then add it.</source>
        <translation>Cópielo a este ordenador y después añádalo.</translation>
    </message>
    <message>
        <source>The folder holds other things.</source>
        <translation>La carpeta contiene otras cosas.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a disk.</source>
        <translation>Elija una carpeta vacía o un disco.</translation>
    </message>
    <message>
        <source>There is no such folder or disk.</source>
        <translation>No existe esa carpeta o ese disco.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>No tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>A file of that name exists, the folder belongs to the backup, or the disk does not keep files private.</source>
        <translation>Ya existe un archivo con ese nombre, la carpeta pertenece a la copia de seguridad o el disco no mantiene privados los archivos.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The backup’s disk, or everything that is to be kept, is not there.</source>
        <translation>No está el disco de la copia de seguridad, o no está nada de lo que se debe guardar.</translation>
    </message>
    <message>
        <source>Connect the disk and start again; what is stored stays.</source>
        <translation>Conecte el disco y empiece de nuevo; lo guardado se conserva.</translation>
    </message>
    <message>
        <source>The backup stopped before its end</source>
        <translation>La copia de seguridad se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>The backup’s disk does not answer.</source>
        <translation>El disco de la copia de seguridad no responde.</translation>
    </message>
    <message>
        <source>Connect it and start again: it goes on where it stopped.</source>
        <translation>Conéctelo y empiece de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The backup’s disk is full.</source>
        <translation>El disco de la copia de seguridad está lleno.</translation>
    </message>
    <message>
        <source>Make room on it and start again: it goes on where it stopped.</source>
        <translation>Libere espacio en él y empiece de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>A backup is running already</source>
        <translation>Ya hay una copia de seguridad en curso</translation>
    </message>
    <message>
        <source>Another run works for this computer now.</source>
        <translation>En este momento ya se está haciendo otra copia para este ordenador.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>It belongs to another backup, was replaced since, or is a password with a slip in it. The backup is not affected.</source>
        <translation>Pertenece a otra copia de seguridad, se sustituyó después o es una contraseña con un error al escribirla. La copia de seguridad no se ve afectada.</translation>
    </message>
    <message>
        <source>Type it again, or use another way to unlock.</source>
        <translation>Escríbalo de nuevo o use otra forma de desbloquear.</translation>
    </message>
    <message>
        <source>The backup’s folder is not there.</source>
        <translation>La carpeta de la copia de seguridad no está.</translation>
    </message>
    <message>
        <source>Connect its disk.</source>
        <translation>Conecte su disco.</translation>
    </message>
    <message>
        <source>Nothing that could open it was typed.</source>
        <translation>No se escribió nada que pudiera abrirla.</translation>
    </message>
    <message>
        <source>The folder belongs to the backup itself.</source>
        <translation>La carpeta pertenece a la propia copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose a folder outside the backup.</source>
        <translation>Elija una carpeta fuera de la copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk that the files go to is full.</source>
        <translation>El disco al que van los archivos está lleno.</translation>
    </message>
    <message>
        <source>Make room and start again: what has arrived is not copied twice.</source>
        <translation>Libere espacio y empiece de nuevo: lo que ya llegó no se copia dos veces.</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>Un disco no responde.</translation>
    </message>
    <message>
        <source>Connect it and start again: what has arrived is not copied twice.</source>
        <translation>Conéctelo y empiece de nuevo: lo que ya llegó no se copia dos veces.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <extracomment>a file or folder</extracomment>
        <translation>No tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Allow yourself to read it, then back up again.</source>
        <translation>Dese permiso para leerlo y haga otra copia.</translation>
    </message>
    <message>
        <source>Something else has that name there, and nothing is overwritten.</source>
        <translation>Ahí hay otra cosa con ese nombre, y no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Restore into an empty folder.</source>
        <translation>Restaure en una carpeta vacía.</translation>
    </message>
    <message>
        <source>A part of it is missing from the backup.</source>
        <translation>Falta una parte en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore it from another version.</source>
        <translation>Restáurelo desde otra versión.</translation>
    </message>
    <message>
        <source>A part of it is damaged in the backup.</source>
        <translation>Una parte está dañada en la copia de seguridad.</translation>
    </message>
    <message>
        <source>The recovery key has a slip in it</source>
        <translation>La clave de recuperación tiene un error</translation>
    </message>
    <message>
        <source>One group is not as it is printed, or characters are missing.</source>
        <translation>Un grupo no está como en la hoja impresa, o faltan caracteres.</translation>
    </message>
    <message>
        <source>Compare the marked group with the sheet.</source>
        <translation>Compare el grupo marcado con la hoja.</translation>
    </message>
    <message>
        <source>There is a backup in this folder already</source>
        <translation>Ya hay una copia de seguridad en esta carpeta</translation>
    </message>
    <message>
        <source>A new one needs a folder of its own.</source>
        <translation>Una nueva necesita su propia carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the backup that is there.</source>
        <translation>Elija otra carpeta o abra la copia de seguridad que hay ahí.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Este ordenador no añade nada a esta copia de seguridad</translation>
    </message>
    <message>
        <source>It has no key for it. The backup can be opened and restored all the same.</source>
        <translation>No tiene ninguna clave para ello. Aun así, la copia de seguridad se puede abrir y restaurar.</translation>
    </message>
    <message>
        <source>Unlock it to see and restore what it holds.</source>
        <translation>Desbloquéela para ver y restaurar lo que contiene.</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked</source>
        <translation>El llavero de este ordenador está bloqueado</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key there.</source>
        <translation>Coffer guarda ahí la clave de este ordenador.</translation>
    </message>
    <message>
        <source>Unlock the keychain when it asks, then try again.</source>
        <translation>Desbloquee el llavero cuando lo pida e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not give Coffer its key</source>
        <translation>El llavero no entregó a Coffer su clave</translation>
    </message>
    <message>
        <source>Allow it when asked.</source>
        <translation>Permítalo cuando se le pregunte.</translation>
    </message>
    <message>
        <source>This computer has no keychain that works</source>
        <translation>Este ordenador no tiene un llavero que funcione</translation>
    </message>
    <message>
        <source>Coffer keeps this computer’s key in the system’s keychain, so that nobody else can use it.</source>
        <translation>Coffer guarda la clave de este ordenador en el llavero del sistema, para que nadie más pueda usarla.</translation>
    </message>
    <message>
        <source>Install or set up the keychain of your desktop, then try again.</source>
        <translation>Instale o configure el llavero de su escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Show once more that it is you</source>
        <translation>Demuestre otra vez que es usted</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>Desbloquéela de nuevo.</translation>
    </message>
    <message>
        <source>The setting was not changed</source>
        <translation>El ajuste no se cambió</translation>
    </message>
    <message>
        <source>The schedule is not known</source>
        <translation>No se conoce la programación</translation>
    </message>
    <message>
        <source>The check did not finish</source>
        <translation>La verificación no terminó</translation>
    </message>
    <message>
        <source>The test did not finish</source>
        <translation>La prueba no terminó</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>No se guardó el archivo</translation>
    </message>
    <message>
        <source>It cannot be read back</source>
        <extracomment>a file of the backup</extracomment>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>These rules would keep nothing.</source>
        <translation>Estas reglas no conservarían nada.</translation>
    </message>
    <message>
        <source>Give at least one number above 0.</source>
        <translation>Indique al menos un número mayor que 0.</translation>
    </message>
    <message>
        <source>It would take away a version that must stay, or something that is needed cannot be read now.</source>
        <translation>Se llevaría una versión que debe conservarse, o algo que hace falta no se puede leer ahora.</translation>
    </message>
    <message>
        <source>Look at the details for which one.</source>
        <translation>Mire en los detalles cuál es.</translation>
    </message>
    <message>
        <source>That folder belongs to the backup itself.</source>
        <translation>Esa carpeta pertenece a la propia copia de seguridad.</translation>
    </message>
    <message>
        <source>This computer starts no backups by itself</source>
        <translation>Este ordenador no inicia copias por sí mismo</translation>
    </message>
    <message>
        <source>Its system has no scheduler for you that Coffer knows (systemd on Linux).</source>
        <translation>Su sistema no tiene para usted un programador de tareas que Coffer conozca (systemd en Linux).</translation>
    </message>
    <message>
        <source>Back up from Home, or watch folders while Coffer is open.</source>
        <translation>Haga copias desde Inicio, o vigile carpetas mientras Coffer está abierto.</translation>
    </message>
    <message>
        <source>The backup was unlocked more than ten minutes ago, and an open window is not enough for this.</source>
        <translation>La copia de seguridad se desbloqueó hace más de diez minutos, y una ventana abierta no basta para esto.</translation>
    </message>
    <message>
        <source>The system refused, or you did.</source>
        <translation>El sistema se negó, o lo hizo usted.</translation>
    </message>
    <message>
        <source>The sheet was not printed</source>
        <translation>No se imprimió la hoja</translation>
    </message>
    <message>
        <source>That did not show that it is you</source>
        <translation>Eso no demostró que es usted</translation>
    </message>
    <message>
        <source>The test did not succeed</source>
        <translation>La prueba no salió bien</translation>
    </message>
    <message>
        <source>The test is not written down</source>
        <translation>La prueba no quedó anotada</translation>
    </message>
    <message>
        <source>Try again, or use another way.</source>
        <translation>Inténtelo de nuevo o use otra forma.</translation>
    </message>
    <message>
        <source>Try again. If it never opens, add another way, then remove this one.</source>
        <translation>Inténtelo de nuevo. Si nunca abre, añada otra forma y después quite esta.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup.</source>
        <translation>Este ordenador no añade nada a la copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing of that kind is connected</source>
        <translation>No hay conectado nada de ese tipo</translation>
    </message>
    <message>
        <source>This computer finds no such key or chip.</source>
        <translation>Este ordenador no encuentra ninguna llave ni chip así.</translation>
    </message>
    <message>
        <source>Plug the key in, or use another way.</source>
        <translation>Conecte la llave o use otra forma.</translation>
    </message>
    <message>
        <source>This key does not open this backup</source>
        <translation>Esta llave no abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>It is another one than was added, or it was reset since.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>Es distinta de la que se añadió, o se restableció después.</translation>
    </message>
    <message>
        <source>Take the key that was added, or use another way.</source>
        <translation>Tome la llave que se añadió o use otra forma.</translation>
    </message>
    <message>
        <source>This key opens the backup already</source>
        <translation>Esta llave ya abre la copia de seguridad</translation>
    </message>
    <message>
        <source>The same key twice would be one way in, not two.</source>
        <translation>La misma llave dos veces sería una sola entrada, no dos.</translation>
    </message>
    <message>
        <source>Take another key, or choose another kind of way.</source>
        <translation>Tome otra llave o elija otro tipo de forma.</translation>
    </message>
    <message>
        <source>What it gives must be the same every time, or it would not open the backup later. Nothing was changed.</source>
        <extracomment>“it” is a security key or passkey</extracomment>
        <translation>Lo que da debe ser siempre lo mismo, o más adelante no abriría la copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, use another one.</source>
        <extracomment>“one” is a security key or passkey</extracomment>
        <translation>Inténtelo otra vez. Si vuelve a ocurrir, use otra.</translation>
    </message>
    <message>
        <source>Too many wrong ones lock it.</source>
        <extracomment>wrong PINs, and the key or chip</extracomment>
        <translation>Demasiados PIN incorrectos llevan al bloqueo.</translation>
    </message>
    <message>
        <source>Look the PIN up before you try again, or use another way.</source>
        <translation>Busque el PIN antes de intentarlo de nuevo, o use otra forma.</translation>
    </message>
    <message>
        <source>Three wrong PINs in a row: it takes none now, not even the right one.</source>
        <extracomment>“it” is a security key</extracomment>
        <translation>Tres PIN incorrectos seguidos: ahora no acepta ninguno, ni siquiera el correcto.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again and try once more.</source>
        <translation>Retírela, conéctela de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The key’s PIN is locked for good</source>
        <translation>El PIN de la llave está bloqueado para siempre</translation>
    </message>
    <message>
        <source>Too many wrong ones were entered. Only erasing the key helps, and that ends it as a way to unlock.</source>
        <translation>Se escribieron demasiados PIN incorrectos. Solo ayuda borrar la llave, y con eso deja de ser una forma de desbloquear.</translation>
    </message>
    <message>
        <source>Use another way to unlock, then remove this one.</source>
        <translation>Use otra forma de desbloquear y después quite esta.</translation>
    </message>
    <message>
        <source>The key has no PIN</source>
        <translation>La llave no tiene PIN</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could open the backup.</source>
        <translation>Sin él, quien encuentre la llave podría abrir la copia de seguridad.</translation>
    </message>
    <message>
        <source>Try again and choose a PIN for it.</source>
        <translation>Inténtelo de nuevo y elija un PIN para ella.</translation>
    </message>
    <message>
        <source>It is too short, too long, or one that it had before.</source>
        <translation>Es demasiado corto, demasiado largo o uno que ya tuvo antes.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>a PIN</extracomment>
        <translation>Elija uno más largo.</translation>
    </message>
    <message>
        <source>The finger was not recognised</source>
        <translation>No se reconoció el dedo</translation>
    </message>
    <message>
        <source>It was another finger, or not flat on the reader.</source>
        <translation>Era otro dedo, o no estaba bien apoyado en el lector.</translation>
    </message>
    <message>
        <source>Wipe it dry and try again, or use the key’s PIN.</source>
        <translation>Séquelo e inténtelo de nuevo, o use el PIN de la llave.</translation>
    </message>
    <message>
        <source>The finger failed too often</source>
        <extracomment>the fingerprint was not recognised too often</extracomment>
        <translation>Demasiadas veces no se reconoció el dedo</translation>
    </message>
    <message>
        <source>The key asks for its PIN now.</source>
        <translation>La llave pide ahora su PIN.</translation>
    </message>
    <message>
        <source>Try again with its PIN.</source>
        <translation>Inténtelo de nuevo con su PIN.</translation>
    </message>
    <message>
        <source>This computer’s chip takes no PIN for a while</source>
        <translation>El chip de este ordenador no acepta ningún PIN durante un tiempo</translation>
    </message>
    <message>
        <source>Too many were wrong. It refuses the right one as well, and other programs too, until some time has passed.</source>
        <translation>Demasiados fueron incorrectos. También rechaza el correcto, y también a otros programas, hasta que pase un tiempo.</translation>
    </message>
    <message>
        <source>Use another way to unlock, or try again later.</source>
        <translation>Use otra forma de desbloquear o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The key is full</source>
        <translation>La llave está llena</translation>
    </message>
    <message>
        <source>It has no room for another passkey.</source>
        <translation>No tiene sitio para otra clave de acceso.</translation>
    </message>
    <message>
        <source>Delete one on it that you no longer need, or take another key.</source>
        <translation>Elimine de ella una que ya no necesite o tome otra llave.</translation>
    </message>
    <message>
        <source>It can sign in to websites, but it cannot give the secret that opens a backup.</source>
        <translation>Puede iniciar sesión en sitios web, pero no puede dar el secreto que abre una copia de seguridad.</translation>
    </message>
    <message>
        <source>Take another one. Security keys of recent years can.</source>
        <extracomment>a security key or passkey</extracomment>
        <translation>Tome otra. Las llaves de seguridad de los últimos años pueden.</translation>
    </message>
    <message>
        <source>The key was pulled out</source>
        <translation>Se retiró la llave</translation>
    </message>
    <message>
        <source>It went away before it was done. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>Desapareció antes de terminar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Plug it in and try again.</source>
        <translation>Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <extracomment>a security key</extracomment>
        <translation>Otro programa la está usando</translation>
    </message>
    <message>
        <source>One program at a time can talk to it.</source>
        <translation>Solo un programa a la vez puede hablar con ella.</translation>
    </message>
    <message>
        <source>Close a browser window that asks for a key, and try again.</source>
        <translation>Cierre una ventana del navegador que pida una llave e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer does not let you use it</source>
        <translation>Este ordenador no le deja usarla</translation>
    </message>
    <message>
        <source>The system keeps its device for other users.</source>
        <translation>El sistema reserva su dispositivo para otros usuarios.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or use another way.</source>
        <translation>Pregunte a quien administra este ordenador o use otra forma.</translation>
    </message>
    <message>
        <source>It stopped waiting. Nothing was changed.</source>
        <extracomment>a security key</extracomment>
        <translation>Dejó de esperar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again and touch it while it blinks.</source>
        <translation>Inténtelo de nuevo y tóquela mientras parpadea.</translation>
    </message>
    <message>
        <source>The browser gave no passkey</source>
        <translation>El navegador no dio ninguna clave de acceso</translation>
    </message>
    <message>
        <source>It was cancelled there, took too long, or the passkey is not on this device.</source>
        <extracomment>in the browser</extracomment>
        <translation>Se canceló allí, tardó demasiado o la clave de acceso no está en este dispositivo.</translation>
    </message>
    <message>
        <source>What this way needs is not there any more</source>
        <translation>Lo que esta forma necesita ya no está</translation>
    </message>
    <message>
        <source>The page was closed, or the computer’s chip was cleared.</source>
        <translation>Se cerró la página o se borró el chip del ordenador.</translation>
    </message>
    <message>
        <source>It contradicts what was asked. Nothing was changed.</source>
        <extracomment>the answer of a security key or passkey</extracomment>
        <translation>Contradice lo que se pidió. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in and try once more, or use another one.</source>
        <translation>Desconéctela, conéctela e inténtelo otra vez, o use otra.</translation>
    </message>
    <message>
        <source>The last way to unlock stays</source>
        <translation>La última forma de desbloquear se conserva</translation>
    </message>
    <message>
        <source>Without it nobody could ever open the backup again.</source>
        <translation>Sin ella, nadie podría volver a abrir nunca la copia de seguridad.</translation>
    </message>
    <message>
        <source>Add another way first.</source>
        <translation>Añada primero otra forma.</translation>
    </message>
    <message>
        <source>Test the other way first</source>
        <translation>Pruebe primero la otra forma</translation>
    </message>
    <message>
        <source>Only one would be left to rely on, and nothing has shown in the last 90 days that it works.</source>
        <translation>Solo quedaría una en la que confiar, y en los últimos 90 días nada ha mostrado que funcione.</translation>
    </message>
    <message>
        <source>Press Test beside it. Then this one can be removed.</source>
        <extracomment>“it” is the other way to unlock</extracomment>
        <translation>Pulse Probar junto a ella. Después se podrá quitar esta.</translation>
    </message>
    <message>
        <source>Nothing would open the backup on a new computer</source>
        <translation>Nada abriría la copia de seguridad en un ordenador nuevo</translation>
    </message>
    <message>
        <source>Every way that would be left needs a computer or a password manager.</source>
        <translation>Todas las formas que quedarían necesitan un ordenador o un gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Add a recovery key or a security key first.</source>
        <translation>Añada primero una clave de recuperación o una llave de seguridad.</translation>
    </message>
    <message>
        <source>Another way has this name</source>
        <translation>Otra forma tiene este nombre</translation>
    </message>
    <message>
        <source>Two of one name could be mistaken for each other.</source>
        <translation>Dos con el mismo nombre podrían confundirse.</translation>
    </message>
    <message>
        <source>Unlock with the other way and rename it, or remove it first.</source>
        <translation>Primero, desbloquee con la otra forma y cámbiele el nombre, o quítela.</translation>
    </message>
    <message>
        <source>Choose another name. Capital letters alone make no difference.</source>
        <translation>Elija otro nombre. Cambiar solo las mayúsculas no lo hace distinto.</translation>
    </message>
    <message>
        <source>This cannot be a name</source>
        <translation>Esto no puede ser un nombre</translation>
    </message>
    <message>
        <source>Choose a plain one.</source>
        <extracomment>a name</extracomment>
        <translation>Elija uno sencillo.</translation>
    </message>
    <message>
        <source>This word stands for a kind of way</source>
        <translation>Esta palabra designa un tipo de forma de desbloquear</translation>
    </message>
    <message>
        <source>On the command line it means all ways of that kind, so none of them can be called so.</source>
        <translation>En la línea de comandos significa todas las formas de ese tipo, así que ninguna de ellas puede llamarse así.</translation>
    </message>
    <message>
        <source>Add something to it, such as where it is kept.</source>
        <extracomment>to the name</extracomment>
        <translation>Añádale algo, como el lugar donde se guarda.</translation>
    </message>
    <message>
        <source>This name looks like a number of Coffer’s</source>
        <translation>Este nombre parece un número de Coffer</translation>
    </message>
    <message>
        <source>Coffer numbers the ways with such letters and digits.</source>
        <translation>Coffer numera las formas con letras y cifras así.</translation>
    </message>
    <message>
        <source>Add a word to it.</source>
        <translation>Añádale una palabra.</translation>
    </message>
    <message>
        <source>This password opens the backup already</source>
        <translation>Esta contraseña ya abre la copia de seguridad</translation>
    </message>
    <message>
        <source>The same one twice would be one way in, not two.</source>
        <translation>La misma dos veces sería una sola entrada, no dos.</translation>
    </message>
    <message>
        <source>Choose another password, or another kind of way.</source>
        <translation>Elija otra contraseña u otro tipo de forma.</translation>
    </message>
    <message>
        <source>That is not this password, or it has a slip in it.</source>
        <translation>No es esta contraseña, o contiene un error.</translation>
    </message>
    <message>
        <source>Type it again. If it never opens, add another way, then remove this one.</source>
        <translation>Escríbala de nuevo. Si nunca abre, añada otra forma y después quite esta.</translation>
    </message>
    <message>
        <source>That password does not open this backup</source>
        <translation>Esa contraseña no abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>It has a slip in it, is of another backup, or was removed. Capitals count.</source>
        <translation>Contiene un error, es de otra copia de seguridad o se quitó. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>That is the key of another sheet: it was typed without a slip.</source>
        <translation>Esa es la clave de otra hoja: se escribió sin error.</translation>
    </message>
    <message>
        <source>Fetch the right sheet. If it is lost, add another way, then remove this one.</source>
        <translation>Busque la hoja correcta. Si se perdió, añada otra forma y después quite esta.</translation>
    </message>
    <message>
        <source>That recovery key does not open this backup</source>
        <translation>Esa clave de recuperación no abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>It was typed without a slip, but is of another backup, or was removed or replaced since.</source>
        <translation>Se escribió sin error, pero es de otra copia de seguridad, o se quitó o se sustituyó después.</translation>
    </message>
    <message>
        <source>Fetch the newest sheet, or use another way to unlock.</source>
        <translation>Busque la hoja más reciente o use otra forma de desbloquear.</translation>
    </message>
    <message>
        <source>One of the two is wrong. Which one, nothing can tell.</source>
        <translation>Una de las dos es incorrecta. Nada puede decir cuál.</translation>
    </message>
    <message>
        <source>Type the password again, or take another key or way.</source>
        <translation>Escriba de nuevo la contraseña, o use otra llave u otra forma.</translation>
    </message>
    <message>
        <source>Something that was asked for is not possible.</source>
        <translation>Algo de lo que se pidió no es posible.</translation>
    </message>
    <message>
        <source>This does not open the backup</source>
        <translation>Esto no abre la copia de seguridad</translation>
    </message>
    <message>
        <source>Type the whole password or recovery key.</source>
        <translation>Escriba completa la contraseña o la clave de recuperación.</translation>
    </message>
    <message>
        <source>What was used does not open this backup, or was typed with a slip.</source>
        <translation>Lo que se usó no abre esta copia de seguridad, o se escribió con un error.</translation>
    </message>
    <message>
        <source>What was used does not belong to this way to unlock, or was typed with a slip. The backup is not affected.</source>
        <translation>Lo que se usó no pertenece a esta forma de desbloquear, o se escribió con un error. La copia de seguridad no se ve afectada.</translation>
    </message>
    <message>
        <source>It was no longer there when Coffer came to read it.</source>
        <translation>Ya no estaba cuando Coffer fue a leerlo.</translation>
    </message>
    <message>
        <source>The answer was not the same as before</source>
        <translation>La respuesta no fue la misma que antes</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Ese PIN es incorrecto</translation>
    </message>
    <message>
        <source>The key must be plugged in again</source>
        <translation>Hay que conectar la llave de nuevo</translation>
    </message>
    <message>
        <source>This PIN is not accepted</source>
        <translation>Este PIN no se acepta</translation>
    </message>
    <message>
        <source>This key or passkey cannot open backups</source>
        <translation>Esta llave o clave de acceso no puede abrir copias de seguridad</translation>
    </message>
    <message>
        <source>Nobody touched the key in time</source>
        <translation>Nadie tocó la llave a tiempo</translation>
    </message>
    <message>
        <source>The answer could not be trusted</source>
        <translation>No se pudo confiar en la respuesta</translation>
    </message>
    <message>
        <source>No usable answer came</source>
        <translation>No llegó ninguna respuesta utilizable</translation>
    </message>
    <message>
        <source>Somebody has changed the data of another way to unlock</source>
        <translation>Alguien ha cambiado los datos guardados para otra forma de desbloquear</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that, and new keys might reach that person.</source>
        <translation>Solo alguien que podía abrir la copia de seguridad puede haberlo hecho, y las claves nuevas podrían llegar a esa persona.</translation>
    </message>
    <message>
        <source>The password and the key together do not open the backup</source>
        <translation>La contraseña y la llave juntas no abren la copia de seguridad</translation>
    </message>
    <message>
        <source>It is empty or too long, or holds a backslash or something that cannot be seen.</source>
        <translation>Está vacío o es demasiado largo, o contiene una barra invertida o algo que no se puede ver.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Top</source>
        <translation>Arriba del todo</translation>
    </message>
    <message>
        <source>Go to the top</source>
        <translation>Ir arriba del todo</translation>
    </message>
    <message>
        <source>Some entries of this folder cannot be told: parts of the backup are damaged or not there.</source>
        <translation>Algunas entradas de esta carpeta no se pueden mostrar: partes de la copia de seguridad están dañadas o no están.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Esta carpeta está vacía</translation>
    </message>
    <message>
        <source>It was empty when it was backed up.</source>
        <translation>Estaba vacía cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Special file</source>
        <translation>Archivo especial</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file or folder, %2 its size, or that it is a folder</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It changed while it was being backed up</source>
        <translation>Cambió mientras se hacía la copia</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open; press to fold it</source>
        <translation>Abierto; pulse para plegarlo</translation>
    </message>
    <message>
        <source>Folded; press to open it</source>
        <translation>Plegado; pulse para abrirlo</translation>
    </message>
</context>
<context>
    <name>GroupCheck</name>
    <message>
        <source>Group %1</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Ese no es el grupo %1. Compárelo con la hoja.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>Grupo %1 de la clave de recuperación</translation>
    </message>
    <message>
        <source>This group is right.</source>
        <translation>Este grupo es correcto.</translation>
    </message>
    <message>
        <source>A group has five letters and digits.</source>
        <translation>Un grupo tiene cinco caracteres: letras y cifras.</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Added in the last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Añadido en el último %Ln día</numerusform>
            <numerusform>Añadido en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added per day, last %Ln day(s)</source>
        <extracomment>%Ln is a number of days</extracomment>
        <translation>
            <numerusform>Añadido por día, último %Ln día</numerusform>
            <numerusform>Añadido por día, últimos %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpApps</name>
    <message>
        <source>As of August 2026. Names of menus change.</source>
        <extracomment>a month; when the steps of an app were last looked up</extracomment>
        <translation>A fecha de agosto de 2026. Los nombres de los menús cambian.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>phone Android iPhone crypt15 export</source>
        <translation>teléfono móvil Android iPhone crypt15 exportar exportación</translation>
    </message>
    <message>
        <source>Open a chat, choose “Export chat”, with media</source>
        <translation>Abra un chat y elija «Exportar chat», con archivos</translation>
    </message>
    <message>
        <source>The file goes to this computer by cable, mail or a shared folder; then drop it here. An export holds about 10,000 messages with media or 40,000 without, the newest ones, and says nothing when it leaves some out.</source>
        <translation>El archivo llega a este ordenador por cable, por correo o mediante una carpeta compartida; después suéltelo aquí. Una exportación contiene unos 10&#xa0;000 mensajes con archivos multimedia o 40&#xa0;000 sin ellos, los más recientes, y no avisa cuando excluye algunos.</translation>
    </message>
    <message>
        <source>For everything, on Android: copy the folder Android/media/com.whatsapp</source>
        <translation>Para todo, en Android: copie la carpeta Android/media/com.whatsapp</translation>
    </message>
    <message>
        <source>It holds the app’s own backup, encrypted. Keep the whole folder: media lie beside it.</source>
        <translation>Contiene la copia de seguridad de la propia aplicación, cifrada. Conserve la carpeta entera: los archivos multimedia están junto a ella.</translation>
    </message>
    <message>
        <source>Keep the app’s 64-digit key with it</source>
        <translation>Guarde con ella la clave de 64 dígitos de la aplicación</translation>
    </message>
    <message>
        <source>Only with that key can the copied file be opened outside WhatsApp. With a passkey or a password nobody but WhatsApp holds the key.</source>
        <translation>Solo con esa clave se puede abrir el archivo copiado fuera de WhatsApp. Con una clave de acceso o una contraseña, nadie más que WhatsApp tiene la clave.</translation>
    </message>
    <message>
        <source>Settings, Chats, Chat backup, End-to-end encrypted backup, Turn on. A passkey is offered first; “More options” has a password or a 64-digit key. Turning it off and on again makes a new key, and older backups then stay closed. On an iPhone, iCloud Backup of the whole device takes along a copy of the chats that is not encrypted.</source>
        <translation>Ajustes, Chats, Copia de seguridad, Copia de seguridad cifrada de extremo a extremo, Activar. Primero se ofrece una clave de acceso; en «Más opciones» hay una contraseña o una clave de 64 dígitos. Desactivarla y volver a activarla crea una clave nueva, y entonces las copias anteriores quedan cerradas. En un iPhone, la copia de todo el dispositivo en iCloud lleva consigo un duplicado de los chats que no está cifrado.</translation>
    </message>
    <message>
        <source>The app’s own backup file can go back into WhatsApp when the app is set up anew. An export of a chat is for reading, and Telegram on a phone can take it in.</source>
        <translation>El archivo de copia de seguridad de la propia aplicación puede volver a WhatsApp cuando la aplicación se configura de nuevo. La exportación de un chat es para leer, y Telegram en un teléfono puede importarla.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>phone Android desktop jsonl takeout backup</source>
        <translation>teléfono móvil Android escritorio jsonl exportación copia de seguridad</translation>
    </message>
    <message>
        <source>Use the app’s plain export, where it has one</source>
        <translation>Use la exportación sin cifrar de la aplicación, si la tiene</translation>
    </message>
    <message>
        <source>It writes a folder with main.jsonl, metadata.json and files. Disappearing messages are left out.</source>
        <translation>Escribe una carpeta con main.jsonl, metadata.json y files. Los mensajes temporales se excluyen.</translation>
    </message>
    <message>
        <source>Or copy its own backup</source>
        <translation>O copie su propia copia de seguridad</translation>
    </message>
    <message>
        <source>On Android and on the desktop a folder named SignalBackups, opened with the 64 characters of the recovery key; on older Android one file that ends in .backup, opened with 30 digits.</source>
        <translation>En Android y en el escritorio, una carpeta llamada SignalBackups, que se abre con los 64 caracteres de la clave de recuperación; en Android más antiguos, un archivo que termina en .backup, que se abre con 30 dígitos.</translation>
    </message>
    <message>
        <source>Drop the folder or file here</source>
        <translation>Suelte aquí la carpeta o el archivo</translation>
    </message>
    <message>
        <source>The plain export can be read by anybody who finds it: delete it once it is in the backup.</source>
        <translation>La exportación sin cifrar la puede leer cualquiera que la encuentre: elimínela en cuanto esté en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Signal’s backups are always encrypted. Write down the recovery key that the app shows: when it is lost, that backup is lost.</source>
        <translation>Las copias de seguridad de Signal siempre están cifradas. Anote la clave de recuperación que muestra la aplicación: si se pierde, se pierde esa copia de seguridad.</translation>
    </message>
    <message>
        <source>Its own backup can go back into Signal, with its key. The plain export is for reading.</source>
        <translation>Su propia copia de seguridad puede volver a Signal, con su clave. La exportación sin cifrar es para leer.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>desktop JSON HTML result.json</source>
        <translation>escritorio JSON HTML result.json</translation>
    </message>
    <message>
        <source>On a computer, in Telegram Desktop, export the data</source>
        <translation>En un ordenador, en Telegram Desktop, exporte los datos</translation>
    </message>
    <message>
        <source>Choose the machine-readable form (JSON); it holds more than the HTML.</source>
        <translation>Elija el formato legible por máquina (JSON); contiene más que el HTML.</translation>
    </message>
    <message>
        <source>Raise the limits before you start</source>
        <translation>Suba los límites antes de empezar</translation>
    </message>
    <message>
        <source>By default only photos up to 8 MB are taken, and of groups and channels only your own messages.</source>
        <translation>De forma predeterminada solo se incluyen fotos de hasta 8 MB y, de grupos y canales, solo sus propios mensajes.</translation>
    </message>
    <message>
        <source>Drop the folder with result.json here</source>
        <translation>Suelte aquí la carpeta con result.json</translation>
    </message>
    <message>
        <source>Coffer keeps the media beside it as they are.</source>
        <translation>Coffer guarda los archivos multimedia que hay junto a él tal como están.</translation>
    </message>
    <message>
        <source>Readable only: Telegram Desktop takes no export back.</source>
        <translation>Solo lectura: Telegram Desktop no permite volver a importar una exportación.</translation>
    </message>
    <message>
        <source>Messenger and Instagram</source>
        <translation>Messenger e Instagram</translation>
    </message>
    <message>
        <source>Facebook Meta download information JSON</source>
        <translation>Facebook Meta descargar información JSON</translation>
    </message>
    <message>
        <source>Download your information, as JSON</source>
        <translation>Descargue su información, en formato JSON</translation>
    </message>
    <message>
        <source>The archive has a folder “messages” with one folder for each conversation.</source>
        <translation>El archivo descargado tiene una carpeta «messages» con una carpeta para cada conversación.</translation>
    </message>
    <message>
        <source>Download encrypted chats as well</source>
        <translation>Descargue también los chats cifrados</translation>
    </message>
    <message>
        <source>They come separately, from messenger.com under secure storage, as a file for each chat and a folder “media”.</source>
        <translation>Llegan por separado, desde messenger.com en el almacenamiento seguro, como un archivo por cada chat y una carpeta «media».</translation>
    </message>
    <message>
        <source>Drop both here</source>
        <translation>Suelte aquí ambas cosas</translation>
    </message>
    <message>
        <source>HTML holds less: choose JSON where it is offered.</source>
        <translation>El HTML contiene menos: elija JSON donde se ofrezca.</translation>
    </message>
    <message>
        <source>Readable only.</source>
        <translation>Solo lectura.</translation>
    </message>
    <message>
        <source>LINE and KakaoTalk</source>
        <translation>LINE y KakaoTalk</translation>
    </message>
    <message>
        <source>text export Japan Korea</source>
        <translation>texto exportar exportación Japón Corea</translation>
    </message>
    <message>
        <source>Export a chat as text</source>
        <translation>Exporte un chat como texto</translation>
    </message>
    <message>
        <source>LINE’s text holds no media and no time zone; KakaoTalk can add media in a zip file.</source>
        <translation>El texto de LINE no contiene archivos multimedia ni zona horaria; KakaoTalk puede añadir los archivos multimedia en un archivo zip.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Suelte el archivo aquí</translation>
    </message>
    <message>
        <source>One file for each chat.</source>
        <translation>Un archivo por cada chat.</translation>
    </message>
    <message>
        <source>Readable only. Telegram on a phone can take in such a text.</source>
        <translation>Solo lectura. Telegram en un teléfono puede importar un texto así.</translation>
    </message>
    <message>
        <source>iMessage and SMS</source>
        <translation>iMessage y SMS</translation>
    </message>
    <message>
        <source>iPhone Mac Android Apple messages text</source>
        <translation>iPhone Mac Android Apple mensajes texto</translation>
    </message>
    <message>
        <source>On a Mac: the folder Library/Messages</source>
        <translation>En un Mac: la carpeta Library/Messages</translation>
    </message>
    <message>
        <source>The file chat.db and the folder Attachments beside it belong together.</source>
        <translation>El archivo chat.db y la carpeta Attachments que está junto a él van juntos.</translation>
    </message>
    <message>
        <source>On Android: SMS Backup &amp; Restore</source>
        <translation>En Android: SMS Backup &amp; Restore</translation>
    </message>
    <message>
        <source>That app writes an XML file with messages, pictures and calls.</source>
        <translation>Esa aplicación escribe un archivo XML con mensajes, imágenes y llamadas.</translation>
    </message>
    <message>
        <source>Drop them here</source>
        <translation>Suéltelos aquí</translation>
    </message>
    <message>
        <source>A backup of an iPhone made by a computer can be kept, too.</source>
        <translation>También se puede guardar una copia de seguridad de un iPhone hecha por un ordenador.</translation>
    </message>
    <message>
        <source>The XML file can go back into an Android phone with the same app. Messages of an iPhone are readable only.</source>
        <translation>El archivo XML puede volver a un teléfono Android con la misma aplicación. Los mensajes de un iPhone son solo para leer.</translation>
    </message>
    <message>
        <source>Discord, Slack, Matrix, Google Chat</source>
        <translation>Discord, Slack, Matrix, Google Chat</translation>
    </message>
    <message>
        <source>work team element takeout data package zip</source>
        <translation>trabajo equipo element takeout datos paquete zip</translation>
    </message>
    <message>
        <source>Ask for your data, or export the room</source>
        <translation>Pida sus datos o exporte la sala</translation>
    </message>
    <message>
        <source>Discord’s own package holds only your own messages. Slack’s zip file holds links instead of files. Element exports a room as JSON. Google Takeout has a folder for Chat.</source>
        <translation>El paquete de Discord contiene solo sus propios mensajes. El archivo zip de Slack contiene enlaces en lugar de archivos. Element exporta una sala como JSON. Google Takeout tiene una carpeta para Chat.</translation>
    </message>
    <message>
        <source>Drop the file or folder here</source>
        <translation>Suelte aquí el archivo o la carpeta</translation>
    </message>
    <message>
        <source>What it leaves out is not in the backup either.</source>
        <translation>Lo que excluye tampoco está en la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>HelpArticle</name>
    <message>
        <source>The app’s own encrypted backup</source>
        <translation>La copia de seguridad cifrada de la propia aplicación</translation>
    </message>
    <message>
        <source>What can go back into the app</source>
        <translation>Qué puede volver a la aplicación</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to setting up</source>
        <translation>Volver a la configuración</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>It is all on this computer; nothing is fetched.</source>
        <translation>Está toda en este ordenador; no se descarga nada.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look for a word or two</source>
        <translation>Busque una o dos palabras</translation>
    </message>
    <message>
        <source>No page has “%1”. Try another word.</source>
        <extracomment>%1 is what somebody looked for</extracomment>
        <translation>Ninguna página contiene «%1». Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Getting chats here</source>
        <translation>Traer chats aquí</translation>
    </message>
    <message>
        <source>All of help</source>
        <translation>Toda la ayuda</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), the best first.</source>
        <extracomment>%Ln is a number of pages of help</extracomment>
        <translation>
            <numerusform>%Ln página.</numerusform>
            <numerusform>%Ln páginas, las mejores primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What opens my backup?</source>
        <translation>¿Qué abre mi copia de seguridad?</translation>
    </message>
    <message>
        <source>passkey password recovery key security key unlock</source>
        <translation>clave de acceso contraseña clave de recuperación llave de seguridad desbloquear passkey</translation>
    </message>
    <message>
        <source>Everything in the list “Ways to unlock”, each by itself: the recovery key on paper, a password, a security key, a passkey. Nothing else does. Coffer has no key of its own and cannot help anybody in.</source>
        <translation>Todo lo que figura en la lista «Formas de desbloquear», cada cosa por sí sola: la clave de recuperación en papel, una contraseña, una llave de seguridad, una clave de acceso. Nada más la abre. Coffer no tiene ninguna clave propia y no puede ayudar a nadie a entrar.</translation>
    </message>
    <message>
        <source>Keep two that are not lost together, and at least one that needs neither this computer nor an account. That is what “Protected” means.</source>
        <translation>Conserve dos que no se pierdan juntas, y al menos una que no necesite ni este ordenador ni una cuenta. Eso es lo que significa «Protegida».</translation>
    </message>
    <message>
        <source>A password is only as strong as it is long: a computer can try passwords without limit. A security key with a PIN cannot be guessed so.</source>
        <translation>Una contraseña solo es tan fuerte como larga: un ordenador puede probar contraseñas sin límite. Una llave de seguridad con PIN no se puede adivinar así.</translation>
    </message>
    <message>
        <source>I have lost something. What now?</source>
        <translation>He perdido algo. ¿Y ahora?</translation>
    </message>
    <message>
        <source>lost stolen phone key computer everything forgotten</source>
        <translation>perdido robado teléfono llave ordenador todo olvidado</translation>
    </message>
    <message>
        <source>As long as one way to unlock is left, nothing is lost. Open “Something happened” and choose what it was: it shuts the lost thing out and ends with a test.</source>
        <translation>Mientras quede una forma de desbloquear, no se ha perdido nada. Abra «Ha ocurrido algo» y elija qué fue: le cierra el paso a lo perdido y termina con una prueba.</translation>
    </message>
    <message>
        <source>With the recovery key alone: install Coffer on any computer, choose “I have a backup already”, show it the folder or disk, and type the 13 groups.</source>
        <translation>Solo con la clave de recuperación: instale Coffer en cualquier ordenador, elija «Ya tengo una copia de seguridad», indíquele la carpeta o el disco y escriba los 13 grupos.</translation>
    </message>
    <message>
        <source>When every way to unlock is gone, nobody can open the backup, and neither can Coffer. That is the price of a backup that only you can read.</source>
        <translation>Cuando se han perdido todas las formas de desbloquear, nadie puede abrir la copia de seguridad, y Coffer tampoco. Es el precio de una copia de seguridad que solo usted puede leer.</translation>
    </message>
    <message>
        <source>What does Coffer see, and who else does?</source>
        <translation>¿Qué ve Coffer y quién más ve algo?</translation>
    </message>
    <message>
        <source>privacy cloud storage telemetry account server encrypted</source>
        <translation>privacidad nube almacenamiento telemetría cuenta servidor cifrado</translation>
    </message>
    <message>
        <source>Coffer has no server and no account, and sends nothing about you to anybody.</source>
        <translation>Coffer no tiene servidor ni cuentas, y no envía nada sobre usted a nadie.</translation>
    </message>
    <message>
        <source>Whoever runs the storage sees the sizes and times of encrypted files and which kinds of ways to unlock there are. They see no names, no chats and no people.</source>
        <translation>Quien gestiona el almacenamiento ve los tamaños y las horas de archivos cifrados y qué tipos de formas de desbloquear hay. No ve nombres, ni chats, ni personas.</translation>
    </message>
    <message>
        <source>A thief of this computer’s own key can add to the backup and read nothing of it. Unlocking brings a secret to the computer that you unlock on: unlock only on computers you trust.</source>
        <translation>Quien robe la clave propia de este ordenador puede añadir datos a la copia de seguridad, pero no puede leer nada de ella. Desbloquear lleva un secreto al ordenador en el que se desbloquea: desbloquee solo en ordenadores en los que confíe.</translation>
    </message>
    <message>
        <source>How is it opened without Coffer?</source>
        <translation>¿Cómo se abre sin Coffer?</translation>
    </message>
    <message>
        <source>python reader format future program HOW-TO-OPEN</source>
        <translation>python lector formato futuro programa HOW-TO-OPEN</translation>
    </message>
    <message>
        <source>In the backup’s folder lies HOW-TO-OPEN.txt. It says how to read everything with the small program in the folder “reader”, which needs Python 3 and nothing of Coffer.</source>
        <translation>En la carpeta de la copia de seguridad está HOW-TO-OPEN.txt. Dice cómo leerlo todo con el pequeño programa de la carpeta «reader», que necesita Python 3 y nada de Coffer.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of that program with the one on your recovery sheet first: the storage could have swapped it.</source>
        <translation>Compare antes el SHA-256 de ese programa con el de su hoja de recuperación: el almacenamiento podría haberlo cambiado por otro.</translation>
    </message>
    <message>
        <source>The format is published, with examples, so that anybody can write another reader.</source>
        <translation>El formato está publicado, con ejemplos, para que cualquiera pueda escribir otro lector.</translation>
    </message>
    <message>
        <source>How do I know that it works?</source>
        <translation>¿Cómo sé que funciona?</translation>
    </message>
    <message>
        <source>test proof verify restore damaged</source>
        <translation>prueba comprobación verificar restaurar dañado</translation>
    </message>
    <message>
        <source>Each unlocking proves the way that it was done with, and Home says when each was last proven. A test also reads back a sample of what is stored, and writes down what it found.</source>
        <translation>Cada desbloqueo comprueba la forma con la que se hizo, e Inicio dice cuándo se comprobó cada una por última vez. Además, una prueba lee una muestra de lo guardado y anota lo que encontró.</translation>
    </message>
    <message>
        <source>A backup that is reported done stays whole, whatever happens afterwards: a crash, a full disk, a drive that is pulled. Damage of the disk itself is found, named, and mended with the next backup from what is still on this computer.</source>
        <translation>Una copia de seguridad notificada como hecha sigue íntegra, pase lo que pase después: un fallo, un disco lleno, una unidad que se retira. Los daños del propio disco se detectan, se nombran y se reparan con la próxima copia a partir de lo que sigue en este ordenador.</translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message>
        <source>Newest message</source>
        <translation>Mensaje más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) were not there</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>Faltaba %Ln archivo multimedia</numerusform>
            <numerusform>Faltaban %Ln archivos multimedia</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>no backup was made yet</extracomment>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>By this computer</source>
        <extracomment>below the time of the last backup</extracomment>
        <translation>Desde este ordenador</translation>
    </message>
    <message>
        <source>In the backup</source>
        <extracomment>above the number of messages or files in the backup</extracomment>
        <translation>En la copia de seguridad</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <source>All proven</source>
        <extracomment>all ways to unlock were shown to work</extracomment>
        <translation>Todas comprobadas</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <extracomment>%1 is how many ways to unlock were shown to work</extracomment>
        <translation>Comprobadas: %1</translation>
    </message>
    <message>
        <source>All media files are here</source>
        <translation>Están todos los archivos multimedia</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <source>Last read back by a test: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Leída por última vez en una prueba: %1</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>No protegida</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>Aún no protegida</translation>
    </message>
    <message numerus="yes">
        <source>It opens and restores. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>Se abre y se restaura. %Ln cosa la hace más débil de lo que debería ser.</numerusform>
            <numerusform>Se abre y se restaura. %Ln cosas la hacen más débil de lo que debería ser.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Hay una copia de seguridad en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand between your chats and a backup that you can rely on.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>%Ln cosa se interpone entre sus chats y una copia de seguridad en la que pueda confiar.</numerusform>
            <numerusform>%Ln cosas se interponen entre sus chats y una copia de seguridad en la que pueda confiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Consultando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Everything is in order. Last backup: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Todo está en orden. Última copia: %1.</translation>
    </message>
    <message>
        <source>The state of the backup could not be found out.</source>
        <translation>No se pudo averiguar el estado de la copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>It opens. %Ln thing(s) make it weaker than it should be.</source>
        <extracomment>%Ln is a number of things to do</extracomment>
        <translation>
            <numerusform>Se abre. %Ln cosa la hace más débil de lo que debería ser.</numerusform>
            <numerusform>Se abre. %Ln cosas la hacen más débil de lo que debería ser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Stopping is safe: what is stored stays, the next run goes on.</source>
        <translation>Detener es seguro: lo guardado se conserva y la próxima vez continúa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>HomePromises</name>
    <message>
        <source>In order, as of %1</source>
        <extracomment>%1 is the time of day when this was found out</extracomment>
        <translation>En orden (actualizado: %1)</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Solo usted puede leerla</translation>
    </message>
    <message>
        <source>Backing up cannot read</source>
        <extracomment>heading: the key that backs up by itself can add and read nothing</extracomment>
        <translation>Hacer copias no permite leer</translation>
    </message>
    <message>
        <source>What runs on this computer can add to it and open nothing.</source>
        <extracomment>what runs by itself: the backup program</extracomment>
        <translation>Lo que se ejecuta en este ordenador puede añadirle datos y no puede abrir nada.</translation>
    </message>
    <message>
        <source>Never one way in</source>
        <translation>Nunca una sola entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open it.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln forma la abre.</numerusform>
            <numerusform>%Ln formas la abren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven, not hoped</source>
        <translation>Comprobado, no supuesto</translation>
    </message>
    <message>
        <source>Every way opened it at least once. Oldest proof: %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Todas las formas la abrieron al menos una vez. Comprobación más antigua: %1.</translation>
    </message>
    <message>
        <source>The place where the backup lies sees sizes, times and which kinds of ways to unlock there are, nothing else.</source>
        <translation>El lugar donde está la copia de seguridad ve tamaños, horas y qué tipos de formas de desbloquear hay, nada más.</translation>
    </message>
</context>
<context>
    <name>HomeReasons</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Añadir una forma</translation>
    </message>
    <message>
        <source>Test a way</source>
        <translation>Probar una forma</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>Cannot be undone:</source>
        <extracomment>followed by a sentence that begins with a small letter in English</extracomment>
        <translation>No se puede deshacer:</translation>
    </message>
    <message>
        <source>The last unlocking is more than ten minutes ago. Unlock once more: an open window does not show that you are its owner.</source>
        <translation>El último desbloqueo fue hace más de diez minutos. Desbloquee otra vez: una ventana abierta no demuestra que usted sea su dueño.</translation>
    </message>
    <message>
        <source>The backup is locked. Unlock it with a way that you still have.</source>
        <translation>La copia de seguridad está bloqueada. Desbloquéela con una forma que aún tenga.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>IncidentEnd</name>
    <message>
        <source>Destroy every sheet of the old key, and keep the new one with your passport.</source>
        <translation>Destruya todas las hojas de la clave antigua y guarde la nueva con su pasaporte.</translation>
    </message>
    <message>
        <source>This computer does not add to the backup, so the test is not written down in it.</source>
        <translation>Este ordenador no añade nada a la copia de seguridad, así que la prueba no queda anotada en ella.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Go to the first backup</source>
        <translation>Ir a la primera copia</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Añadir una forma de desbloquear</translation>
    </message>
    <message>
        <source>That version is kept for good</source>
        <translation>Esa versión se conserva para siempre</translation>
    </message>
    <message>
        <source>This computer goes on from here</source>
        <translation>Este ordenador continúa desde aquí</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>Aún no hay ninguna versión que se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>Read back and good: %Ln file(s).</source>
        <extracomment>%Ln is how many files were read back as a test</extracomment>
        <translation>
            <numerusform>Leído y en buen estado: %Ln archivo.</numerusform>
            <numerusform>Leídos y en buen estado: %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old recovery key no longer opens this backup</source>
        <translation>La antigua clave de recuperación ya no abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>%1 no longer adds to this backup</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>%1 ya no añade nada a esta copia de seguridad</translation>
    </message>
    <message>
        <source>%1 no longer opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 ya no abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>Shut out with that computer, as they lived in it: %1</source>
        <extracomment>%1 is the name of a way to unlock that lived in a computer, or several of them</extracomment>
        <translation>Con ese ordenador se cerró también el paso a lo que vivía en él: %1</translation>
    </message>
    <message>
        <source>What opens the backup now</source>
        <translation>Qué abre ahora la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha ocurrido?</translation>
    </message>
    <message>
        <source>Each one ends with a test, so that you know where you stand.</source>
        <translation>Todas terminan con una prueba, para que sepa cuál es su situación.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>IncidentRest</name>
    <message>
        <source>Opens the backup</source>
        <extracomment>above names of ways to unlock</extracomment>
        <translation>La copia de seguridad se abre con</translation>
    </message>
    <message>
        <source>Is shut out as well</source>
        <extracomment>above names of ways to unlock that lived in a computer that is shut out</extracomment>
        <translation>También se cierra el paso a</translation>
    </message>
</context>
<context>
    <name>IncidentStepHead</name>
    <message>
        <source>Put the new recovery key on paper</source>
        <translation>Ponga en papel la nueva clave de recuperación</translation>
    </message>
    <message>
        <source>Type two groups from the new sheet</source>
        <translation>Escriba dos grupos de la hoja nueva</translation>
    </message>
    <message>
        <source>What is this computer to keep?</source>
        <translation>¿Qué debe guardar este ordenador?</translation>
    </message>
    <message>
        <source>The new key opens nothing yet, and the old one still opens the backup. Nothing has changed until you have typed two groups back.</source>
        <translation>La clave nueva aún no abre nada, y la antigua sigue abriendo la copia de seguridad. No cambia nada hasta que usted haya escrito dos grupos.</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory. Then Coffer opens the backup with the new key, and only when that works does the old one go.</source>
        <translation>Escríbalos mirando el papel o el archivo, no de memoria. Después Coffer abre la copia de seguridad con la clave nueva, y solo cuando eso funciona se quita la antigua.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. The old computer is retired when you press “Take over here”.</source>
        <translation>Aún no ha cambiado nada. El ordenador antiguo se retira cuando usted pulsa «Tomar el relevo aquí».</translation>
    </message>
</context>
<context>
    <name>IncidentSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Working. Wait until it is done.</source>
        <translation>Trabajando. Espere a que termine.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Para continuar, elija algo que guardar.</translation>
    </message>
    <message>
        <source>Choose one to go on.</source>
        <extracomment>one of the ways to unlock, computers or versions that are listed</extracomment>
        <translation>Para continuar, elija una opción.</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Comprobar la hoja</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Replace the old key</source>
        <translation>Sustituir la clave antigua</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take over here</source>
        <translation>Tomar el relevo aquí</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Conservar para siempre</translation>
    </message>
    <message>
        <source>Shut the computer out</source>
        <translation>Cerrar el paso al ordenador</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Cerrar el paso</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <extracomment>heading over what will be so when it is done</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>La nueva clave de recuperación</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Para continuar, escriba ambos grupos.</translation>
    </message>
</context>
<context>
    <name>IncidentSubjects</name>
    <message>
        <source>Which computer is gone?</source>
        <translation>¿Qué ordenador ya no tiene?</translation>
    </message>
    <message>
        <source>Which recovery key was seen?</source>
        <translation>¿Qué clave de recuperación vio alguien?</translation>
    </message>
    <message>
        <source>Only the way that you have just unlocked with opens this backup. Add another one first, then shut this one out.</source>
        <translation>Solo la forma con la que acaba de desbloquear abre esta copia de seguridad. Añada primero otra y luego cierre el paso a esta.</translation>
    </message>
    <message>
        <source>Everything as it was then</source>
        <translation>Todo como estaba entonces</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no ha escrito nada</translation>
    </message>
    <message>
        <source>Last wrote %1</source>
        <extracomment>%1 is the day when a computer last wrote to the backup</extracomment>
        <translation>Escribió por última vez: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is the day when a way to unlock was added</extracomment>
        <translation>Se añadió: %1</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Añadir una forma de desbloquear</translation>
    </message>
    <message>
        <source>No other computer adds to this backup</source>
        <translation>Ningún otro ordenador añade datos a esta copia de seguridad</translation>
    </message>
    <message>
        <source>This backup has no recovery key</source>
        <translation>Esta copia de seguridad no tiene ninguna clave de recuperación</translation>
    </message>
    <message>
        <source>No passkey of a password manager opens this backup</source>
        <translation>Ninguna clave de acceso de un gestor de contraseñas abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aún no hay ninguna versión</translation>
    </message>
    <message>
        <source>No other way to unlock</source>
        <translation>No hay otra forma de desbloquear</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>La primera copia crea una.</translation>
    </message>
    <message>
        <source>Which computer does this one replace?</source>
        <translation>¿A qué ordenador sustituye este?</translation>
    </message>
    <message>
        <source>Which passkey was in the password manager?</source>
        <translation>¿Qué clave de acceso estaba en el gestor de contraseñas?</translation>
    </message>
    <message>
        <source>Which version is the last one from before the reinstall?</source>
        <translation>¿Cuál es la última versión anterior a la reinstalación?</translation>
    </message>
    <message>
        <source>Which way to unlock is gone?</source>
        <translation>¿Qué forma de desbloquear ya no tiene?</translation>
    </message>
    <message>
        <source>There is no computer to shut out. For what was lost with a computer, such as a security key, choose “Replace a lost phone or key”.</source>
        <translation>No hay ningún ordenador al que cerrar el paso. Para lo que se perdió con un ordenador, como una llave de seguridad, elija «Sustituir un teléfono o una llave que se perdió».</translation>
    </message>
    <message>
        <source>There is no computer that this one could replace.</source>
        <translation>No hay ningún ordenador al que este pueda sustituir.</translation>
    </message>
    <message>
        <source>So nobody can have seen it. A recovery key on paper opens the backup when every device is gone.</source>
        <translation>Así que nadie puede haberla visto. Una clave de recuperación en papel abre la copia de seguridad cuando ya no queda ningún dispositivo.</translation>
    </message>
    <message>
        <source>There is no passkey to shut out. The way that was just used for unlocking is not offered: if that is the one, unlock with another way first.</source>
        <translation>No hay ninguna clave de acceso a la que cerrar el paso. La forma con la que se acaba de desbloquear no se ofrece: si es esa, desbloquee primero con otra.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>On the new computer, with the backup unlocked there.</source>
        <translation>En el ordenador nuevo, con la copia de seguridad desbloqueada allí.</translation>
    </message>
    <message>
        <source>One minute. What the backup holds stays in it.</source>
        <translation>Un minuto. Lo que contiene la copia de seguridad se conserva en ella.</translation>
    </message>
    <message>
        <source>Five minutes. You need a way to unlock that you still have.</source>
        <translation>Cinco minutos. Necesita una forma de desbloquear que aún tenga.</translation>
    </message>
    <message>
        <source>what that computer had open, somebody may have read. Backups that it made until now stay.</source>
        <translation>alguien puede haber leído lo que ese ordenador tenía abierto. Las copias que hizo hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>the old computer adds nothing more once this one has taken over.</source>
        <translation>el ordenador antiguo ya no añade nada una vez que este haya tomado el relevo.</translation>
    </message>
    <message>
        <source>whoever has the old key and an old copy of the backup can still read what was backed up before today.</source>
        <translation>quien tenga la clave antigua y un ejemplar antiguo de la copia de seguridad puede seguir leyendo lo que se copió antes de hoy.</translation>
    </message>
    <message>
        <source>whoever gets into that account and has an old copy of the backup can still read what was backed up before today.</source>
        <translation>quien entre en esa cuenta y tenga un ejemplar antiguo de la copia de seguridad puede seguir leyendo lo que se copió antes de hoy.</translation>
    </message>
    <message>
        <source>chats that were in the app and in no backup are not in Coffer either.</source>
        <translation>los chats que estaban en la aplicación y en ninguna copia de seguridad tampoco están en Coffer.</translation>
    </message>
    <message>
        <source>Shut out a stolen computer</source>
        <translation>Cerrar el paso a un ordenador robado</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Pasar a un ordenador nuevo</translation>
    </message>
    <message>
        <source>Replace a recovery key someone saw</source>
        <translation>Sustituir una clave de recuperación que alguien vio</translation>
    </message>
    <message>
        <source>Do without a password manager</source>
        <translation>Prescindir de un gestor de contraseñas</translation>
    </message>
    <message>
        <source>Keep chats after a reinstall</source>
        <translation>Conservar los chats tras una reinstalación</translation>
    </message>
    <message>
        <source>Replace a lost phone or key</source>
        <translation>Sustituir un teléfono o una llave que se perdió</translation>
    </message>
    <message>
        <source>Someone else may have it</source>
        <extracomment>&quot;it&quot; is a computer</extracomment>
        <translation>Puede que lo tenga otra persona</translation>
    </message>
    <message>
        <source>Go on where the old one stopped</source>
        <extracomment>&quot;the old one&quot; is a computer</extracomment>
        <translation>Continuar donde se detuvo el antiguo</translation>
    </message>
    <message>
        <source>A photo, a glance, a lost sheet</source>
        <translation>Una foto, una mirada, una hoja perdida</translation>
    </message>
    <message>
        <source>Its account is closed or gone</source>
        <extracomment>&quot;its&quot; of a password manager</extracomment>
        <translation>Su cuenta está cerrada o ya no existe</translation>
    </message>
    <message>
        <source>The app started again from zero</source>
        <translation>La aplicación empezó de nuevo desde cero</translation>
    </message>
    <message>
        <source>It was lost, broken or stolen</source>
        <extracomment>&quot;it&quot; is a phone or key</extracomment>
        <translation>Se perdió, se rompió o se lo robaron</translation>
    </message>
    <message>
        <source>Say which computer is gone</source>
        <extracomment>a step; &quot;it&quot; is a computer</extracomment>
        <translation>Diga qué ordenador ya no tiene</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Cerrarle el paso</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts, and ways to unlock that live in it go, too</source>
        <translation>Nada de lo que añada desde ahora cuenta, y las formas de desbloquear que viven en él también se quitan</translation>
    </message>
    <message>
        <source>Read a sample back</source>
        <translation>Leer una muestra</translation>
    </message>
    <message>
        <source>Ends with a test of what you still have</source>
        <translation>Termina con una prueba de lo que aún tiene</translation>
    </message>
    <message>
        <source>Choose what to keep here</source>
        <translation>Elija qué guardar aquí</translation>
    </message>
    <message>
        <source>What is in the backup already is not stored again</source>
        <translation>Lo que ya está en la copia de seguridad no se guarda otra vez</translation>
    </message>
    <message>
        <source>Ends with a test, and the first backup from here</source>
        <translation>Termina con una prueba y la primera copia desde aquí</translation>
    </message>
    <message>
        <source>Put a new recovery key on paper</source>
        <translation>Ponga en papel una nueva clave de recuperación</translation>
    </message>
    <message>
        <source>Print it, and type two groups back</source>
        <translation>Imprímala y escriba dos grupos</translation>
    </message>
    <message>
        <source>Open the backup with it</source>
        <translation>Abrir con ella la copia de seguridad</translation>
    </message>
    <message>
        <source>Coffer does this by itself: the new key is proven first</source>
        <translation>Coffer lo hace por sí mismo: la clave nueva se comprueba primero</translation>
    </message>
    <message>
        <source>Shut the old key out</source>
        <translation>Cerrar el paso a la clave antigua</translation>
    </message>
    <message>
        <source>Destroy every sheet of it</source>
        <translation>Destruya todas sus hojas</translation>
    </message>
    <message>
        <source>Say which passkey was in it</source>
        <translation>Diga qué clave de acceso estaba en él</translation>
    </message>
    <message>
        <source>Add another way and test it</source>
        <translation>Añadir otra forma y probarla</translation>
    </message>
    <message>
        <source>Ends with two ways in, both proven</source>
        <translation>Termina con dos entradas, ambas comprobadas</translation>
    </message>
    <message>
        <source>Choose the last version from before</source>
        <translation>Elija la última versión de antes</translation>
    </message>
    <message>
        <source>It holds the chats as they were</source>
        <translation>Contiene los chats como estaban</translation>
    </message>
    <message>
        <source>Keep it for good</source>
        <translation>Conservarla para siempre</translation>
    </message>
    <message>
        <source>No rule forgets it, and new exports go into versions of their own</source>
        <translation>Ninguna regla la olvida, y las exportaciones nuevas van a versiones propias</translation>
    </message>
    <message>
        <source>Coffer lists all that open the backup</source>
        <translation>Coffer muestra todas las que abren la copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it</source>
        <translation>Las copias desde ahora ya no se abren con ella</translation>
    </message>
    <message>
        <source>whoever has the lost device, its PIN and an old copy of the backup can still read what was backed up before today.</source>
        <translation>quien tenga el dispositivo perdido, su PIN y un ejemplar antiguo de la copia de seguridad puede seguir leyendo lo que se copió antes de hoy.</translation>
    </message>
    <message>
        <source>Coffer shows when each one last wrote to the backup</source>
        <translation>Coffer muestra cuándo escribió cada uno por última vez en la copia de seguridad</translation>
    </message>
    <message>
        <source>Say which computer this one replaces</source>
        <translation>Diga a qué ordenador sustituye este</translation>
    </message>
    <message>
        <source>The old computer is retired</source>
        <translation>El ordenador antiguo queda retirado</translation>
    </message>
    <message>
        <source>Coffer lists the passkeys of browsers and accounts</source>
        <translation>Coffer muestra las claves de acceso de navegadores y cuentas</translation>
    </message>
    <message>
        <source>Nothing backed up from now on opens with it; do the same for every other passkey there</source>
        <translation>Las copias desde ahora ya no se abren con ella; haga lo mismo con todas las demás claves de acceso que había allí</translation>
    </message>
    <message>
        <source>Ends with a test; with “Restore” you get the chats back</source>
        <translation>Termina con una prueba; con «Restaurar» recupera los chats</translation>
    </message>
    <message>
        <source>Say which phone or key is gone</source>
        <translation>Diga qué teléfono o llave ya no tiene</translation>
    </message>
    <message>
        <source>Add the new phone or key and test it</source>
        <translation>Añadir y probar el teléfono nuevo o la llave nueva</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep this version for good?</source>
        <translation>¿Conservar esta versión para siempre?</translation>
    </message>
    <message>
        <source>No longer keep it for good?</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>¿Dejar de conservarla para siempre?</translation>
    </message>
    <message>
        <source>From then on the rules decide how long it stays. Nothing is taken away now.</source>
        <extracomment>&quot;it&quot; is a version of the backup</extracomment>
        <translation>Desde entonces, las reglas deciden cuánto tiempo se conserva. Ahora no se quita nada.</translation>
    </message>
    <message>
        <source>Keep the version</source>
        <translation>Conservar la versión</translation>
    </message>
    <message>
        <source>Release the version</source>
        <translation>Liberar la versión</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Motivo, para el registro</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>No rule will take this version away until somebody releases it. The log says who keeps it and why.</source>
        <translation>Ninguna regla quitará esta versión hasta que alguien la libere. El registro dice quién la conserva y por qué.</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Group %1 of %2</source>
        <extracomment>Read by a screen reader. %1 is the number of a group of the recovery key, %2 how many groups there are</extracomment>
        <translation>Grupo %1 de %2</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Recovery key, group by group</source>
        <translation>Clave de recuperación, grupo por grupo</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock the backup</source>
        <translation>Bloquear la copia de seguridad</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>Desbloquear la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>LockedState</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>LossPart</name>
    <message numerus="yes">
        <source>%Ln way(s) left</source>
        <extracomment>%Ln is a number of ways to unlock that would still open the backup</extracomment>
        <translation>
            <numerusform>Queda %Ln forma</numerusform>
            <numerusform>Quedan %Ln formas</numerusform>
        </translation>
    </message>
    <message>
        <source>No way left</source>
        <translation>No queda ninguna forma</translation>
    </message>
    <message>
        <source>Keys and bag</source>
        <extracomment>behind “If you lose”: every security key at once</extracomment>
        <translation>Las llaves y el bolso</translation>
    </message>
    <message>
        <source>Phone and password manager</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>El teléfono y el gestor de contraseñas</translation>
    </message>
    <message>
        <source>All paper</source>
        <extracomment>behind “If you lose”: every sheet with a recovery key</extracomment>
        <translation>Todo el papel</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>behind “If you lose”: forget it</extracomment>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>All your computers</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Todos sus ordenadores</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>behind “If you lose”</extracomment>
        <translation>Este ordenador</translation>
    </message>
</context>
<context>
    <name>LossStrip</name>
    <message>
        <source>If you lose</source>
        <extracomment>followed by things such as “This computer”, and below each how many ways to unlock are left then</extracomment>
        <translation>Si pierde</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A backup is running</source>
        <translation>Hay una copia de seguridad en curso</translation>
    </message>
    <message>
        <source>A restore is running</source>
        <translation>Hay una restauración en curso</translation>
    </message>
    <message>
        <source>Closing stops it, and that is safe: what is done stays, and the next run goes on from there.</source>
        <extracomment>&quot;it&quot; is the backup or the restore that runs</extracomment>
        <translation>Cerrar la detiene, y eso es seguro: lo hecho se conserva y la próxima vez continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar que continúe</translation>
    </message>
    <message>
        <source>Its key is not added to the backup. Finish that first; if you close now, destroy the sheet.</source>
        <extracomment>of a recovery sheet that was printed or saved</extracomment>
        <translation>Su clave aún no está añadida a la copia de seguridad. Termine eso primero; si cierra ahora, destruya la hoja.</translation>
    </message>
    <message>
        <source>Your new recovery sheet opens nothing yet</source>
        <translation>Su nueva hoja de recuperación todavía no abre nada</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Use another way</source>
        <translation>Usar otra forma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of way to unlock, %2 a sentence that says why it cannot be used</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PasswordPair</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>above a field in which the password is typed a second time</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The same.</source>
        <extracomment>whether both passwords are the same</extracomment>
        <translation>Coinciden.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Aún no coinciden.</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>La contraseña otra vez</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>Fácil de adivinar.</translation>
    </message>
    <message>
        <source>Not good enough yet: make it longer.</source>
        <translation>Aún no es lo bastante buena: hágala más larga.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>of a password</extracomment>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Muy buena.</translation>
    </message>
    <message>
        <source>A long one that you use nowhere else.</source>
        <extracomment>a password</extracomment>
        <translation>Una larga que no use en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of this computer’s way in</source>
        <translation>PIN de la entrada de este ordenador</translation>
    </message>
    <message>
        <source>PIN of the security key</source>
        <translation>PIN de la llave de seguridad</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Coinciden.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Aún no coinciden.</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>El PIN otra vez</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Establecer este PIN</translation>
    </message>
    <message>
        <source>Try this PIN</source>
        <translation>Probar este PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) or more.</source>
        <extracomment>%Ln is the fewest characters that a new PIN may have</extracomment>
        <translation>
            <numerusform>%Ln carácter o más.</numerusform>
            <numerusform>%Ln caracteres o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(s) left.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Queda %Ln intento.</numerusform>
            <numerusform>Quedan %Ln intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not its PIN.</source>
        <translation>Ese no es su PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Ese no es su PIN. Queda %Ln intento; después, el chip de este ordenador rechaza todos los PIN durante un tiempo.</numerusform>
            <numerusform>Ese no es su PIN. Quedan %Ln intentos; después, el chip de este ordenador rechaza todos los PIN durante un tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.</source>
        <extracomment>%Ln is a number of tries</extracomment>
        <translation>
            <numerusform>Ese no es su PIN. Queda %Ln intento; tras el último, la llave se bloquea a sí misma y solo ayuda borrarla.</numerusform>
            <numerusform>Ese no es su PIN. Quedan %Ln intentos; tras el último, la llave se bloquea a sí misma y solo ayuda borrarla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Ha ocurrido algo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>abierta con %1</translation>
    </message>
    <message>
        <source>a version that is gone</source>
        <translation>una versión que ya no está</translation>
    </message>
    <message>
        <source>Everything in the version of %1</source>
        <extracomment>%1 is the day and time of a version</extracomment>
        <translation>Todo lo de la versión de %1</translation>
    </message>
    <message>
        <source>A sample of the version of %1</source>
        <comment>%1 is the day and time of a version</comment>
        <translation>Una muestra de la versión de %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>A computer that belongs to this backup has stored nothing so far.</source>
        <translation>Un ordenador que pertenece a esta copia de seguridad no ha guardado nada hasta ahora.</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>La última copia es antigua</translation>
    </message>
    <message>
        <source>What came since then is only on the computer.</source>
        <translation>Lo que llegó desde entonces está solo en el ordenador.</translation>
    </message>
    <message>
        <source>The backup went back in time</source>
        <translation>La copia de seguridad retrocedió en el tiempo</translation>
    </message>
    <message>
        <source>It lacks something that this computer has seen in it. Look for the newest copy of its folder.</source>
        <translation>Le falta algo que este ordenador ya había visto en ella. Busque el ejemplar más reciente de su carpeta.</translation>
    </message>
    <message>
        <source>The ways to unlock were changed in two places at once</source>
        <translation>Las formas de desbloquear se cambiaron en dos lugares a la vez</translation>
    </message>
    <message>
        <source>Both changes count until somebody says which one holds.</source>
        <translation>Ambos cambios valen hasta que alguien diga cuál es el válido.</translation>
    </message>
    <message>
        <source>Something is missing from the backup’s records</source>
        <translation>Falta algo en los registros de la copia de seguridad</translation>
    </message>
    <message>
        <source>If the folder is synchronised, let that finish. Otherwise files were lost.</source>
        <translation>Si la carpeta está sincronizada, deje que termine. Si no, se perdieron archivos.</translation>
    </message>
    <message>
        <source>Two computers work with the same key</source>
        <translation>Dos ordenadores trabajan con la misma clave</translation>
    </message>
    <message>
        <source>A part of the backup’s records cannot be read</source>
        <translation>Una parte de los registros de la copia de seguridad no se puede leer</translation>
    </message>
    <message>
        <source>Unlocking shows what it is about.</source>
        <translation>Al desbloquear se ve de qué se trata.</translation>
    </message>
    <message>
        <source>A computer has not seen the newest change</source>
        <translation>Un ordenador no ha visto el cambio más reciente</translation>
    </message>
    <message>
        <source>Ways to unlock or computers were changed since its last backup. Its next one takes that up.</source>
        <translation>Desde su última copia se cambiaron formas de desbloquear u ordenadores. La próxima lo incorpora.</translation>
    </message>
    <message>
        <source>There is only one way to unlock</source>
        <translation>Solo hay una forma de desbloquear</translation>
    </message>
    <message>
        <source>If it is lost, nothing opens the backup.</source>
        <translation>Si se pierde, nada abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>No way to unlock is left at the backup’s place</source>
        <translation>No queda ninguna forma de desbloquear en el lugar de la copia de seguridad</translation>
    </message>
    <message>
        <source>The files that hold them are gone. Look for another copy of the backup’s folder.</source>
        <translation>Los archivos que las contienen han desaparecido. Busque otro ejemplar de la carpeta de la copia de seguridad.</translation>
    </message>
    <message>
        <source>A way to unlock is missing from the backup’s place</source>
        <translation>Falta una forma de desbloquear en el lugar de la copia de seguridad</translation>
    </message>
    <message>
        <source>This computer keeps a copy of its file and puts it back with the next backup.</source>
        <translation>Este ordenador tiene una copia de su archivo y lo repone con la próxima copia de seguridad.</translation>
    </message>
    <message>
        <source>All ways to unlock would be lost together</source>
        <translation>Todas las formas de desbloquear se perderían juntas</translation>
    </message>
    <message>
        <source>One accident takes them all. A printed recovery key is another thing.</source>
        <translation>Un solo accidente se las lleva todas. Una clave de recuperación impresa es cosa aparte.</translation>
    </message>
    <message>
        <source>Nothing opens the backup on a new computer</source>
        <translation>Nada abre la copia de seguridad en un ordenador nuevo</translation>
    </message>
    <message>
        <source>Every way to unlock needs this computer or a password manager.</source>
        <translation>Todas las formas de desbloquear necesitan este ordenador o un gestor de contraseñas.</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>La contraseña es fácil de adivinar</translation>
    </message>
    <message>
        <source>Whoever gets the backup’s files can try passwords as fast as computers can.</source>
        <translation>Quien consiga los archivos de la copia de seguridad puede probar contraseñas tan rápido como puedan los ordenadores.</translation>
    </message>
    <message>
        <source>A way to unlock was not used for long</source>
        <translation>Una forma de desbloquear no se usa desde hace mucho</translation>
    </message>
    <message>
        <source>Unlocking with it shows that it still works.</source>
        <translation>Desbloquear con ella muestra que aún funciona.</translation>
    </message>
    <message>
        <source>This computer was removed from the backup</source>
        <translation>Este ordenador se quitó de la copia de seguridad</translation>
    </message>
    <message>
        <source>What it adds does not count any more.</source>
        <translation>Lo que añade ya no cuenta.</translation>
    </message>
    <message>
        <source>A way to unlock has only one copy left at the backup’s place</source>
        <translation>A una forma de desbloquear le queda una sola copia en el lugar de la copia de seguridad</translation>
    </message>
    <message>
        <source>Unlocking writes the second one again.</source>
        <translation>Al desbloquear se vuelve a escribir la segunda.</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as what it keeps</source>
        <translation>La copia de seguridad está en el mismo disco que lo que guarda</translation>
    </message>
    <message>
        <source>If the disk dies, both are gone. Keep a copy of its folder on another disk.</source>
        <translation>Si el disco se estropea, se pierden ambos. Tenga un duplicado de su carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Some files could not be read</source>
        <translation>Algunos archivos no se pudieron leer</translation>
    </message>
    <message>
        <source>They are not in the last backup. Running it again shows which they are.</source>
        <translation>No están en la última copia. Al hacerla otra vez se ve cuáles son.</translation>
    </message>
    <message>
        <source>Something that is kept was nearly emptied</source>
        <translation>Algo que se guarda quedó casi vacío</translation>
    </message>
    <message>
        <source>The last backup holds much less than the one before. Look whether that was meant.</source>
        <translation>La última copia contiene mucho menos que la anterior. Mire si era lo que se quería.</translation>
    </message>
    <message>
        <source>A test found that a version cannot be read back whole</source>
        <translation>Una prueba halló que una versión no se puede leer entera</translation>
    </message>
    <message>
        <source>Backing up stores again what is still on this computer.</source>
        <translation>Al hacer otra copia se guarda de nuevo lo que sigue en este ordenador.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged</source>
        <translation>Una parte de la copia de seguridad está dañada</translation>
    </message>
    <message>
        <source>No test has read this backup back</source>
        <translation>Ninguna prueba ha leído esta copia de seguridad</translation>
    </message>
    <message>
        <source>A test opens it and reads a sample, and shows that it can be restored.</source>
        <translation>Una prueba la abre y lee una muestra; así se ve que se puede restaurar.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were damaged or altered</source>
        <translation>Las anotaciones de este ordenador sobre sus copias de seguridad se dañaron o se alteraron</translation>
    </message>
    <message>
        <source>The next backup writes them anew.</source>
        <translation>La próxima copia las escribe de nuevo.</translation>
    </message>
    <message>
        <source>A computer’s clock is wrong</source>
        <translation>El reloj de un ordenador está mal</translation>
    </message>
    <message>
        <source>Its last backup claims a time in the future. Set its clock.</source>
        <translation>Su última copia indica una hora futura. Ponga en hora su reloj.</translation>
    </message>
    <message>
        <source>Stored files are gone from the backup’s place</source>
        <translation>Han desaparecido archivos guardados en el lugar de la copia de seguridad</translation>
    </message>
    <message>
        <source>One of them is a copy, or the key was stolen. Remove the computer that the key belongs to and add it anew.</source>
        <translation>Uno de ellos es un duplicado, o se robó la clave. Quite el ordenador al que pertenece la clave y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>A way to unlock was added</source>
        <translation>Se añadió una forma de desbloquear</translation>
    </message>
    <message>
        <source>If it was not you, remove it at once.</source>
        <translation>Si no fue usted, quítela de inmediato.</translation>
    </message>
    <message>
        <source>A way to unlock was removed</source>
        <translation>Se quitó una forma de desbloquear</translation>
    </message>
    <message>
        <source>If it was not you, look which ways are left.</source>
        <translation>Si no fue usted, mire qué formas quedan.</translation>
    </message>
    <message>
        <source>Older versions are not whole</source>
        <translation>Hay versiones anteriores incompletas</translation>
    </message>
    <message>
        <source>Not all that was damaged or gone could be stored again. Checking the backup says which versions that costs.</source>
        <translation>No todo lo dañado o desaparecido se pudo guardar de nuevo. Al verificar la copia de seguridad se ve a qué versiones les cuesta algo.</translation>
    </message>
    <message>
        <source>Files of ways to unlock were put back</source>
        <translation>Se repusieron archivos de formas de desbloquear</translation>
    </message>
    <message>
        <source>They were missing from the backup’s place; this computer had copies.</source>
        <translation>Faltaban en el lugar de la copia de seguridad; este ordenador tenía duplicados.</translation>
    </message>
    <message>
        <source>One of their two copies was missing or damaged.</source>
        <translation>Uno de sus dos ejemplares faltaba o estaba dañado.</translation>
    </message>
    <message>
        <source>This computer’s notes about its backups were made anew</source>
        <translation>Las anotaciones de este ordenador sobre sus copias de seguridad se crearon de nuevo</translation>
    </message>
    <message>
        <source>They were damaged. The next backup reads everything once.</source>
        <translation>Estaban dañadas. La próxima copia lo lee todo una vez.</translation>
    </message>
    <message>
        <source>The reader that lies beside the backup was not as it should be</source>
        <translation>El lector que está junto a la copia de seguridad no estaba como debía</translation>
    </message>
    <message>
        <source>It opens the backup without Coffer, with a recovery key or a password.</source>
        <translation>Abre la copia de seguridad sin Coffer, con una clave de recuperación o una contraseña.</translation>
    </message>
    <message>
        <source>Something could not be written down</source>
        <translation>No se pudo anotar algo</translation>
    </message>
    <message>
        <source>The backup is as it was.</source>
        <translation>La copia de seguridad está como estaba.</translation>
    </message>
    <message>
        <source>Coffer noticed something about the backup</source>
        <translation>Coffer ha notado algo en la copia de seguridad</translation>
    </message>
    <message>
        <source>This computer cannot remember what it sees of the backup</source>
        <translation>Este ordenador no puede recordar lo que ve de la copia de seguridad</translation>
    </message>
    <message>
        <source>It would not notice the backup going back in time. Its folder for notes is full, or may not be written.</source>
        <translation>No notaría que la copia de seguridad retrocede en el tiempo. Su carpeta de notas está llena o no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Another computer says that something is missing</source>
        <translation>Otro ordenador dice que falta algo</translation>
    </message>
    <message>
        <source>Let the folder finish synchronising. If nothing is missing then, that computer’s key may be in other hands.</source>
        <translation>Deje que la carpeta termine de sincronizarse. Si entonces no falta nada, la clave de ese ordenador puede estar en otras manos.</translation>
    </message>
    <message>
        <source>A change of the ways to unlock is missing here</source>
        <translation>Aquí falta un cambio de las formas de desbloquear</translation>
    </message>
    <message>
        <source>A computer has seen it. Let the folder finish synchronising, or back up on that computer, which puts it back.</source>
        <translation>Un ordenador lo ha visto. Deje que la carpeta termine de sincronizarse o haga una copia en ese ordenador, que lo repone.</translation>
    </message>
    <message>
        <source>A removed way to unlock was used</source>
        <translation>Se usó una forma de desbloquear quitada</translation>
    </message>
    <message>
        <source>What it signed after its removal does not count. The activity shows what it was.</source>
        <translation>Lo que firmó después de quitarla no cuenta. La actividad muestra qué fue.</translation>
    </message>
    <message>
        <source>Computers that were added with this way go on</source>
        <translation>Los ordenadores añadidos con esta forma siguen adelante</translation>
    </message>
    <message>
        <source>They can still add backups. What is not yours can be shut out under “Something happened”.</source>
        <translation>Todavía pueden añadir copias de seguridad. A lo que no sea suyo puede cerrarle el paso en «Ha ocurrido algo».</translation>
    </message>
    <message>
        <source>Something was not backed up for long</source>
        <translation>Hace mucho que no se hace copia de algo</translation>
    </message>
    <message>
        <source>Backups were made since, and it was not part of them. If it is no longer kept, take it out of the settings.</source>
        <translation>Desde entonces se hicieron copias, y no formaba parte de ellas. Si ya no se guarda, quítelo en Ajustes.</translation>
    </message>
    <message>
        <source>Something went away while it was backed up</source>
        <translation>Algo desapareció mientras se copiaba</translation>
    </message>
    <message>
        <source>The last backup may lack a part of it. Was a drive pulled out? Connect it and back up again.</source>
        <translation>En la última copia puede faltar una parte de ello. ¿Se retiró una unidad? Conéctela y haga otra copia.</translation>
    </message>
    <message>
        <source>Some files went away before they were read</source>
        <translation>Algunos archivos desaparecieron antes de que se leyeran</translation>
    </message>
    <message>
        <source>They were deleted or moved during the backup, and are not in it.</source>
        <translation>Se eliminaron o se movieron durante la copia, y no están en ella.</translation>
    </message>
    <message>
        <source>The newest message is old</source>
        <translation>El mensaje más reciente es antiguo</translation>
    </message>
    <message>
        <source>What was written since is in no backup. Export the chats again, and put the export where the old one lies.</source>
        <translation>Lo que se escribió desde entonces no está en ninguna copia de seguridad. Exporte los chats de nuevo y ponga la exportación donde está la antigua.</translation>
    </message>
    <message>
        <source>There is only one way to unlock that lasts</source>
        <translation>Solo hay una forma de desbloquear que perdura</translation>
    </message>
    <message>
        <source>A way that lives in this computer is gone with it, so it does not count as the second one. Add one that lives elsewhere.</source>
        <translation>Una forma que vive en este ordenador desaparece con él, así que no cuenta como la segunda. Añada una que viva en otro lugar.</translation>
    </message>
    <message>
        <source>A recovery sheet was made that opens nothing</source>
        <translation>Se creó una hoja de recuperación que no abre nada</translation>
    </message>
    <message>
        <source>Its key was not added. Destroy the sheet, so that nobody relies on it.</source>
        <translation>Su clave no se añadió. Destruya la hoja, para que nadie confíe en ella.</translation>
    </message>
    <message>
        <source>Somebody has changed the data of a way to unlock</source>
        <translation>Alguien ha cambiado los datos guardados para una forma de desbloquear</translation>
    </message>
    <message>
        <source>Only somebody who could open the backup can have done that. Unlock with that way and rename it, which sets it right, or remove it.</source>
        <translation>Solo alguien que podía abrir la copia de seguridad puede haberlo hecho. Desbloquee con esa forma y cámbiele el nombre, con lo que queda en orden, o quítela.</translation>
    </message>
    <message>
        <source>The records of the retired computer are not whole</source>
        <translation>El registro del ordenador retirado no está completo</translation>
    </message>
    <message>
        <source>If the backup’s folder is synchronised, let that finish. What is still missing a day from now counts as lost; until then less space can be given back.</source>
        <translation>Si la carpeta de la copia de seguridad se sincroniza, deje que termine. Lo que siga faltando dentro de un día se da por perdido; hasta entonces se puede liberar menos espacio.</translation>
    </message>
    <message>
        <source>A way to unlock was renamed</source>
        <translation>Se cambió el nombre de una forma de desbloquear</translation>
    </message>
    <message>
        <source>If it was not you, test each way before you remove one: its name may be wrong.</source>
        <translation>Si no fue usted, pruebe cada forma antes de quitar una: su nombre puede ser falso.</translation>
    </message>
    <message>
        <source>A setting could not be written down</source>
        <translation>No se pudo guardar un ajuste</translation>
    </message>
    <message>
        <source>It holds until Coffer is closed. The disk with your own folder may be full, or may not be written.</source>
        <translation>Vale hasta que se cierre Coffer. Puede que el disco de su carpeta personal esté lleno o no admita escritura.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>This backup lies at</source>
        <translation>Esta copia de seguridad está en</translation>
    </message>
    <message>
        <source>Another sheet is kept at</source>
        <translation>Otra hoja se guarda en</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Probada el</translation>
    </message>
    <message>
        <source>To be written by hand, if you like</source>
        <translation>Para rellenar a mano, si lo desea</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>This paper opens an encrypted backup of chats when every device and every other way in is gone. Whoever reads it can open the backup, too.</source>
        <translation>Este papel abre una copia de seguridad cifrada de chats cuando ya no quedan ni los dispositivos ni las demás entradas. Quien lo lea también puede abrir la copia de seguridad.</translation>
    </message>
    <message>
        <source>Digits and capital letters only. There is no letter I, L, O or U in it. The last character of each group reveals a slip in that group.</source>
        <translation>Solo cifras y letras mayúsculas. No contiene las letras I, L, O ni U. El último carácter de cada grupo revela un error en ese grupo.</translation>
    </message>
    <message>
        <source>*Nobody from Coffer will ever ask for this key.* Not by phone, not by mail, not in a chat. Do not photograph it.</source>
        <translation>*Nadie de Coffer le pedirá nunca esta clave.* Ni por teléfono, ni por correo, ni en un chat. No la fotografíe.</translation>
    </message>
    <message>
        <source>With Coffer, on any computer</source>
        <translation>Con Coffer, en cualquier ordenador</translation>
    </message>
    <message>
        <source>Install Coffer and choose *I have a backup already*.</source>
        <translation>Instale Coffer y elija *Ya tengo una copia de seguridad*.</translation>
    </message>
    <message>
        <source>Show it the folder or disk that holds the backup.</source>
        <translation>Indíquele la carpeta o el disco que contiene la copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose *Restore* and type the 13 groups.</source>
        <translation>Elija *Restaurar* y escriba los 13 grupos.</translation>
    </message>
    <message>
        <source>Choose what you want back.</source>
        <translation>Elija qué quiere recuperar.</translation>
    </message>
    <message>
        <source>Without Coffer</source>
        <translation>Sin Coffer</translation>
    </message>
    <message>
        <source>Open the backup’s folder and read *HOW-TO-OPEN.txt*.</source>
        <translation>Abra la carpeta de la copia de seguridad y lea *HOW-TO-OPEN.txt*.</translation>
    </message>
    <message>
        <source>You need Python 3 and the program in the folder *reader*.</source>
        <translation>Necesita Python 3 y el programa de la carpeta *reader*.</translation>
    </message>
    <message>
        <source>Its SHA-256 must be the one below, as the storage could have swapped it. Its option *--genesis*, with the digits below, makes sure that this is your backup and not another put in its place.</source>
        <translation>Su SHA-256 debe ser el de abajo, pues el almacenamiento podría haberlo cambiado por otro. Su opción *--genesis*, con los dígitos de abajo, garantiza que esta es su copia de seguridad y no otra puesta en su lugar.</translation>
    </message>
    <message>
        <source>The reader, SHA-256</source>
        <translation>El lector, SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the backup (genesis)</source>
        <translation>Huella digital de la copia de seguridad (genesis)</translation>
    </message>
    <message>
        <source>Number of the backup</source>
        <translation>Número de la copia de seguridad</translation>
    </message>
    <message>
        <source>Keep with your passport, away from the computer. Once this key is replaced, destroy every sheet of it.</source>
        <translation>Guárdela con su pasaporte, lejos del ordenador. Cuando esta clave se sustituya, destruya todas sus hojas.</translation>
    </message>
</context>
<context>
    <name>RenamedFact</name>
    <message>
        <source>Is it the one you mean?</source>
        <translation>¿Es la que usted quiere quitar?</translation>
    </message>
    <message>
        <source>It was called “%1” before it was renamed by somebody who had unlocked with “%2”.</source>
        <extracomment>%1 is an earlier name of this way to unlock, %2 the name of the way to unlock with which somebody gave it the new one</extracomment>
        <translation>Se llamaba «%1» antes de que le cambiara el nombre alguien que había desbloqueado con «%2».</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <comment>keep *.txt as it is</comment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Each file is read back from the folder once more. Stopping is safe.</source>
        <translation>Cada archivo se lee otra vez desde la carpeta. Detener es seguro.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>El informe está guardado</translation>
    </message>
    <message>
        <source>A report with a hash of every file</source>
        <translation>Un informe con un hash de cada archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were read back from the folder.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>Se leyó %Ln archivo desde la carpeta.</numerusform>
            <numerusform>Se leyeron %Ln archivos desde la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names what came back, what did not and why, and can be compared on any computer.</source>
        <translation>Indica qué se recuperó, qué no y por qué, y se puede comparar en cualquier ordenador.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar otra vez</translation>
    </message>
    <message>
        <source>Hash of the list (SHA-256)</source>
        <translation>Hash de la lista (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not there.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln archivo no está.</numerusform>
            <numerusform>%Ln archivos no están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestFact</name>
    <message>
        <source>Cannot be lost together</source>
        <extracomment>verdict about the ways to unlock that stay</extracomment>
        <translation>No se pueden perder juntas</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>No protegida</translation>
    </message>
    <message>
        <source>One accident takes at most one of these ways, and one of them opens the backup on any computer.</source>
        <translation>Un solo accidente se lleva como mucho una de estas formas, y una de ellas abre la copia de seguridad en cualquier ordenador.</translation>
    </message>
    <message>
        <source>Nothing opens the backup any more.</source>
        <translation>Ya nada abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>One way to unlock is left. When that is lost, nobody can open this backup: add another one at once.</source>
        <translation>Queda una forma de desbloquear. Cuando esa se pierda, nadie podrá abrir esta copia de seguridad: añada otra de inmediato.</translation>
    </message>
    <message>
        <source>One accident takes all that is left. Add a way that has nothing in common with them.</source>
        <extracomment>&quot;them&quot; are the ways to unlock that are left</extracomment>
        <translation>Un solo accidente se lleva todas las que quedan. Añada una forma que no tenga nada en común con ellas.</translation>
    </message>
    <message>
        <source>What lives in one computer is gone with it and does not count as the second way. Add one that lives elsewhere: until then the backup counts as not protected.</source>
        <translation>Lo que está en un solo ordenador se pierde con él y no cuenta como segunda forma. Añada una que esté en otro lugar: hasta entonces, la copia de seguridad cuenta como no protegida.</translation>
    </message>
    <message>
        <source>All that is left needs a computer or a password manager. Add a printed recovery key or a security key.</source>
        <translation>Todas las que quedan necesitan un ordenador o un gestor de contraseñas. Añada una clave de recuperación impresa o una llave de seguridad.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What do you want back?</source>
        <translation>¿Qué quiere recuperar?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Para continuar, elija una carpeta.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Dónde poner los archivos</translation>
    </message>
    <message>
        <source>Stopping is safe: what is restored stays, and starting again with the same folder goes on.</source>
        <translation>Detener es seguro: lo restaurado se conserva y, si empieza de nuevo con la misma carpeta, continúa.</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>La restauración se detuvo</translation>
    </message>
    <message>
        <source>What is restored stays. Starting again with the same folder goes on.</source>
        <translation>Lo restaurado se conserva. Si empieza de nuevo con la misma carpeta, continúa.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Desbloquear de nuevo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Restoring changes no version.</source>
        <translation>Restaurar no cambia ninguna versión.</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>¿Dónde se debe poner?</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Choose at least one to go on.</source>
        <translation>Para continuar, elija al menos uno.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>RestoreReport</name>
    <message numerus="yes">
        <source>%Ln file(s) restored</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln archivo restaurado</numerusform>
            <numerusform>%Ln archivos restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte was compared with the backup.</source>
        <translation>Cada byte se comparó con la copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back. All others were compared with the backup, byte for byte.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln archivo no se recuperó. Todos los demás se compararon con la copia de seguridad, byte a byte.</numerusform>
            <numerusform>%Ln archivos no se recuperaron. Todos los demás se compararon con la copia de seguridad, byte a byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is how long it took, as in &quot;6 minutes&quot;</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <extracomment>above the name of a way to unlock</extracomment>
        <translation>Abierta con</translation>
    </message>
    <message>
        <source>With the same content</source>
        <translation>Con el mismo contenido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.</source>
        <extracomment>%Ln is a number of files and folders that were restored</extracomment>
        <translation>
            <numerusform>%Ln de ellos ahora le pertenece a usted, o tiene la hora de hoy, porque este ordenador no permite otra cosa.</numerusform>
            <numerusform>%Ln de ellos ahora le pertenecen a usted, o tienen la hora de hoy, porque este ordenador no permite otra cosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Keep them only where you need them.</source>
        <translation>Los archivos restaurados no están cifrados. Consérvelos solo donde los necesite.</translation>
    </message>
    <message>
        <source>Size of all files</source>
        <translation>Tamaño de todos los archivos</translation>
    </message>
    <message>
        <source>Already in the folder</source>
        <extracomment>above a number of files that did not have to be restored</extracomment>
        <translation>Ya estaban en la carpeta</translation>
    </message>
</context>
<context>
    <name>RestoreReview</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Every file as it was. Exports of chats can be read; no app takes them back.</source>
        <translation>Cada archivo como era. Las exportaciones de chats se pueden leer; ninguna aplicación permite volver a importarlas.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>Nothing in it is overwritten.</source>
        <translation>No se sobrescribe nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <extracomment>%Ln is a number of chats</extracomment>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s), with all that is in them</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln archivo o carpeta, con todo lo que contiene</numerusform>
            <numerusform>%Ln archivos o carpetas, con todo lo que contienen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>Todo lo que contiene</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Newest version: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Versión más reciente: %1</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>Elegir otra versión</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Qué restaurar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.</source>
        <translation>Cada archivo de esta versión se recupera exactamente como era. Los chats que contiene son exportaciones: se pueden leer en cualquier lugar, pero la aplicación de la que proceden no permite volver a importarlas.</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>Versión: %1</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aún no se ha elegido carpeta</translation>
    </message>
    <message>
        <source>Original files, exactly as they were backed up.</source>
        <translation>Archivos originales, exactamente como se copiaron.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>What is there stays as it is. A file that differs from the backup is left alone and named in the report.</source>
        <translation>Lo que hay en ella queda como está. Un archivo que difiera de la copia de seguridad no se toca y se nombra en el informe.</translation>
    </message>
    <message>
        <source>The restored files are not encrypted. Put them only where you need them.</source>
        <translation>Los archivos restaurados no están cifrados. Póngalos solo donde los necesite.</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire %1?</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>¿Retirar %1?</translation>
    </message>
    <message>
        <source>A copy of its key has added to the backup, too. Choose which history is its own: what stands only in the others counts no more.</source>
        <extracomment>of a computer whose key was copied; its own history is one of those listed below</extracomment>
        <translation>Un duplicado de la clave del ordenador también ha añadido datos a la copia de seguridad. Elija qué historial es el del propio ordenador: lo que figura solo en los demás ya no cuenta.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Nothing that it adds from now on counts. What it has backed up so far stays and can be restored. This cannot be undone.</source>
        <extracomment>what happens when a computer is retired; &quot;it&quot; is that computer</extracomment>
        <translation>Nada de lo que añada desde ahora cuenta. Lo que ha copiado hasta ahora se conserva y se puede restaurar. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), the last: %1</source>
        <extracomment>%Ln is a number of entries in a log; %1 a moment, as in &quot;Today, 20:02&quot;</extracomment>
        <translation>
            <numerusform>%Ln registro, el último: %1</numerusform>
            <numerusform>%Ln registros, el último: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the computer that you sit at: it makes no more backups.</source>
        <translation>Este es el ordenador que está usando: ya no hará más copias de seguridad.</translation>
    </message>
    <message>
        <source>Ways to unlock that live in it still open the backup: remove them as well if it is not yours any more.</source>
        <extracomment>stands behind sentences about a computer that is retired</extracomment>
        <translation>Las formas de desbloquear que viven en él siguen abriendo la copia de seguridad: quítelas también si el ordenador ya no es suyo.</translation>
    </message>
</context>
<context>
    <name>RuleNumbers</name>
    <message>
        <source>The newest</source>
        <translation>Las más recientes</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>One a day</source>
        <translation>Una por día</translation>
    </message>
    <message>
        <source>for as many days</source>
        <translation>durante tantos días</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>Una por semana</translation>
    </message>
    <message>
        <source>for as many weeks</source>
        <translation>durante tantas semanas</translation>
    </message>
    <message>
        <source>One a month</source>
        <translation>Una por mes</translation>
    </message>
    <message>
        <source>for as many months</source>
        <translation>durante tantos meses</translation>
    </message>
    <message>
        <source>One a year</source>
        <translation>Una por año</translation>
    </message>
    <message>
        <source>for as many years</source>
        <translation>durante tantos años</translation>
    </message>
    <message>
        <source>All 0: every version stays.</source>
        <translation>Todo a 0: se conservan todas las versiones.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>How long versions stay</source>
        <translation>Cuánto tiempo se conservan las versiones</translation>
    </message>
    <message>
        <source>Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.</source>
        <translation>Las versiones que conserva para siempre, y la más reciente en buen estado de cada origen, se conservan digan lo que digan los números.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Desbloquear de nuevo</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Mostrar lo que se quitaría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) would go</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>Se quitaría %Ln versión</numerusform>
            <numerusform>Se quitarían %Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version stays</source>
        <translation>Se conservan todas las versiones</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) away</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>Quitar %Ln versión</numerusform>
            <numerusform>Quitar %Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Usar estas reglas</translation>
    </message>
    <message>
        <source>What would happen to each version</source>
        <translation>Qué ocurriría con cada versión</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln version(s) out of the backup?</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>¿Quitar %Ln versión de la copia de seguridad?</numerusform>
            <numerusform>¿Quitar %Ln versiones de la copia de seguridad?</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these rules from now on?</source>
        <translation>¿Usar estas reglas desde ahora?</translation>
    </message>
    <message>
        <source>They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.</source>
        <translation>Salen de la lista y no se pueden recuperar. Lo que solo ellas contienen desaparece para siempre en cuanto se libera espacio.</translation>
    </message>
    <message>
        <source>Nothing goes now. Later versions are judged by these numbers when somebody looks here again.</source>
        <translation>Ahora no se quita nada. Las versiones posteriores se valoran según estos números cuando alguien vuelva a mirar aquí.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Quitarlas</translation>
    </message>
    <message>
        <source>Use the rules</source>
        <translation>Usar las reglas</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Motivo, para el registro</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>The backup was stopped</source>
        <translation>La copia de seguridad se detuvo</translation>
    </message>
    <message>
        <source>What is stored stays. The next run goes on from there.</source>
        <translation>Lo guardado se conserva. La próxima vez continúa desde ahí.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Copia hecha: %1</translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Copia hecha, salvo algunos archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not in this backup</source>
        <extracomment>%Ln is a number of files that could not be read</extracomment>
        <translation>
            <numerusform>%Ln archivo que no está en esta copia</numerusform>
            <numerusform>%Ln archivos que no están en esta copia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <extracomment>%1 is a size: what the backup&apos;s place grew by</extracomment>
        <translation>%1 nuevos</translation>
    </message>
</context>
<context>
    <name>SameDisk</name>
    <message>
        <source>This is the disk that your chats are on</source>
        <translation>Este es el disco en el que están sus chats</translation>
    </message>
    <message>
        <source>When it dies, both are gone. Another disk, a stick or a synchronised folder protects better; you may go on all the same.</source>
        <translation>Cuando se estropee, se perderán ambos. Otro disco, una memoria USB o una carpeta sincronizada protege mejor; aun así, puede continuar.</translation>
    </message>
</context>
<context>
    <name>SecretDisplay</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>SecretGroup</name>
    <message>
        <source>Group %1: %2</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters</extracomment>
        <translation>Grupo %1: %2</translation>
    </message>
    <message>
        <source>Group %1: hidden</source>
        <extracomment>Read aloud by a screen reader. %1 is the number of a group of the recovery key</extracomment>
        <translation>Grupo %1: oculto</translation>
    </message>
</context>
<context>
    <name>SettingsComputers</name>
    <message>
        <source>Computers</source>
        <translation>Ordenadores</translation>
    </message>
    <message>
        <source>Computers that add to this backup</source>
        <translation>Ordenadores que añaden datos a esta copia de seguridad</translation>
    </message>
    <message>
        <source>Their names can be read when the backup is unlocked.</source>
        <translation>Sus nombres se pueden leer cuando la copia de seguridad está desbloqueada.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Demuestre que es usted</translation>
    </message>
    <message>
        <source>A computer that adds to the backup can open nothing by itself. Retire it when it is sold, lost or set up anew.</source>
        <translation>Un ordenador que añade datos a la copia de seguridad no puede abrir nada por sí mismo. Retírelo cuando se venda, se pierda o se configure desde cero.</translation>
    </message>
</context>
<context>
    <name>SettingsLock</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <extracomment>the backup is locked</extracomment>
        <translation>Bloquear cuando no haya nadie</translation>
    </message>
    <message>
        <source>5 min</source>
        <extracomment>as short as can be: minutes after which the backup locks</extracomment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After this long without a key press or a click. The backup also locks when the computer sleeps and with the screen; a restore that runs is finished first, except before sleep.</source>
        <translation>Tras este tiempo sin pulsar una tecla ni hacer clic. La copia de seguridad también se bloquea cuando el ordenador se suspende y con la pantalla; una restauración en curso se termina antes, salvo al suspender.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Or the same as everything else on this computer.</source>
        <translation>O igual que todo lo demás en este ordenador.</translation>
    </message>
    <message>
        <source>Takes effect when Coffer is started again.</source>
        <translation>Se aplica cuando Coffer se vuelve a iniciar.</translation>
    </message>
</context>
<context>
    <name>SettingsSchedule</name>
    <message>
        <source>All good</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>No todo se pudo leer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>Hacer copias automáticamente</translation>
    </message>
    <message>
        <source>At times that somebody has written into the system’s own files.</source>
        <translation>A horas que alguien escribió en los archivos del propio sistema.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>From 00:00 to 23:59.</source>
        <translation>De 00:00 a 23:59.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Próxima copia: %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Última copia: %1</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>Without a window, so that watched folders are looked after.</source>
        <translation>Sin ventana, para que se atiendan las carpetas vigiladas.</translation>
    </message>
    <message>
        <source>The backup did not finish</source>
        <translation>La copia de seguridad no terminó</translation>
    </message>
    <message>
        <source>Also while Coffer is closed. A backup that was missed while the computer was off is made later.</source>
        <translation>También con Coffer cerrado. Una copia que no se hizo porque el ordenador estaba apagado se hace después.</translation>
    </message>
</context>
<context>
    <name>SettingsSources</name>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>heading of what is not backed up</extracomment>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>nothing is left out of the backup</extracomment>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s)</source>
        <extracomment>%Ln is a number of patterns for names of files</extracomment>
        <translation>
            <numerusform>%Ln patrón</numerusform>
            <numerusform>%Ln patrones</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 again</source>
        <extracomment>%1 is a pattern such as *.tmp</extracomment>
        <translation>Volver a guardar %1</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Qué excluir</translation>
    </message>
    <message>
        <source>*.tmp, or the path of a folder</source>
        <translation>*.tmp, o la ruta de una carpeta</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>button: files whose names match the pattern are not backed up</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>This is no pattern. Write a name such as *.tmp, or a whole path.</source>
        <translation>Esto no es un patrón. Escriba un nombre como *.tmp o una ruta completa.</translation>
    </message>
    <message>
        <source>Changes count from the next backup on</source>
        <translation>Los cambios valen a partir de la próxima copia</translation>
    </message>
</context>
<context>
    <name>SettingsStorage</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Its disk is not connected.</source>
        <extracomment>the disk that the folder of the backup is on</extracomment>
        <translation>Su disco no está conectado.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <extracomment>%1 is a size, what is free on a disk; %2 the size of the disk</extracomment>
        <translation>%1 de %2 libres</translation>
    </message>
</context>
<context>
    <name>SetupFirstWay</name>
    <message>
        <source>Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.</source>
        <translation>Elija la que elija, desbloquear lleva un secreto a este ordenador. Desbloquee su copia de seguridad solo en ordenadores en los que confíe.</translation>
    </message>
    <message>
        <source>How do you want to open your backup?</source>
        <translation>¿Cómo quiere abrir su copia de seguridad?</translation>
    </message>
    <message>
        <source>With a passkey there is nothing to remember and nothing to type. Choose where it is kept. A second way in, on paper, comes with the next step.</source>
        <translation>Con una clave de acceso no hay nada que recordar ni que escribir. Elija dónde se guarda. En el paso siguiente viene una segunda entrada, en papel.</translation>
    </message>
    <message>
        <source>Create passkey</source>
        <translation>Crear clave de acceso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>A password, or only the recovery key</source>
        <translation>Una contraseña, o solo la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>SetupLeave</name>
    <message>
        <source>Give up setting up?</source>
        <translation>¿Abandonar la configuración?</translation>
    </message>
    <message>
        <source>No backup has been made so far, and none will be. What you chose is forgotten.</source>
        <translation>Hasta ahora no se ha creado ninguna copia de seguridad, y no se creará ninguna. Lo que eligió se olvida.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Go on setting up</source>
        <translation>Seguir configurando</translation>
    </message>
    <message>
        <source>The recovery sheet that you have opens nothing: destroy it.</source>
        <translation>La hoja de recuperación que usted tiene no abre nada: destrúyala.</translation>
    </message>
    <message>
        <source>The recovery key that was shown opens nothing: throw away what you wrote down of it.</source>
        <translation>La clave de recuperación que se mostró no abre nada: tire lo que haya anotado de ella.</translation>
    </message>
    <message>
        <source>The passkey that was made stays on the key or in the password manager, opens nothing, and can be deleted there.</source>
        <translation>La clave de acceso que se creó sigue en la llave o en el gestor de contraseñas, no abre nada y se puede eliminar allí.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Set up your backup</source>
        <translation>Configurar su copia de seguridad</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Qué guardar</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>A first way in</source>
        <translation>Una primera entrada</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Revisar y empezar</translation>
    </message>
    <message>
        <source>You can add or leave out more at any time.</source>
        <translation>Puede añadir o excluir más cosas en cualquier momento.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Hacerlo más tarde</translation>
    </message>
    <message>
        <source>Create the backup</source>
        <translation>Crear la copia de seguridad</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Comprobar la hoja</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>What do you want to keep?</source>
        <translation>¿Qué quiere guardar?</translation>
    </message>
    <message>
        <source>Where do you want to keep it?</source>
        <translation>¿Dónde quiere guardarlo?</translation>
    </message>
    <message>
        <source>Put your recovery key on paper</source>
        <translation>Ponga en papel su clave de recuperación</translation>
    </message>
    <message>
        <source>Type two groups from the sheet</source>
        <translation>Escriba dos grupos de la hoja</translation>
    </message>
    <message>
        <source>Look it over and start</source>
        <translation>Revíselo y empiece</translation>
    </message>
    <message>
        <source>Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.</source>
        <translation>Exportaciones y carpetas de aplicaciones de chat, o cualquier carpeta. Coffer las lee y nunca las cambia.</translation>
    </message>
    <message>
        <source>It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.</source>
        <translation>Abre la copia de seguridad cuando ya no queda ningún dispositivo. Coffer no guarda ninguna copia: si se pierden el papel y todas las demás entradas, nada abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose something to keep to go on.</source>
        <translation>Para continuar, elija algo que guardar.</translation>
    </message>
    <message>
        <source>Choose a folder to go on.</source>
        <translation>Para continuar, elija una carpeta.</translation>
    </message>
    <message>
        <source>Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.</source>
        <translation>Lo mejor es otro disco, o una carpeta que se sincroniza. Todo lo que Coffer pone ahí está cifrado.</translation>
    </message>
    <message>
        <source>Still on a phone?</source>
        <translation>¿Aún en un teléfono?</translation>
    </message>
    <message>
        <source>How to get the chats off, and switch on the app’s own encrypted backup.</source>
        <translation>Cómo sacar los chats de él y activar la copia de seguridad cifrada de la propia aplicación.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Type them from the paper or file, not from memory: this shows that the sheet can be read.</source>
        <translation>Escríbalos mirando el papel o el archivo, no de memoria: así se ve que la hoja se puede leer.</translation>
    </message>
    <message>
        <source>No backup has been made so far. It is made when you press “Create the backup”.</source>
        <translation>Hasta ahora no se ha creado ninguna copia de seguridad. Se crea cuando usted pulsa «Crear la copia de seguridad».</translation>
    </message>
    <message>
        <source>Type both groups to go on.</source>
        <translation>Para continuar, escriba ambos grupos.</translation>
    </message>
</context>
<context>
    <name>SetupPlace</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aún no se ha elegido carpeta</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size, as in &quot;120 GB&quot;</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>An empty folder, or one in which Coffer makes its own.</source>
        <translation>Una carpeta vacía, o una en la que Coffer crea la suya.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>You see it on the first page. It is not part of the secret.</source>
        <translation>Lo verá en la primera página. No forma parte del secreto.</translation>
    </message>
    <message>
        <source>What you call the backup</source>
        <translation>Cómo llama a la copia de seguridad</translation>
    </message>
    <message>
        <source>Where to keep the backup</source>
        <translation>Dónde guardar la copia de seguridad</translation>
    </message>
    <message>
        <source>It may not fit: what you keep takes %1, and %2 is free.</source>
        <extracomment>both are sizes: of what is to be kept, and of what is free at the place that was chosen</extracomment>
        <translation>Puede que no quepa: lo que guarda ocupa %1 y hay %2 libres.</translation>
    </message>
</context>
<context>
    <name>SetupReview</name>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>where the backup is kept</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What opens it</source>
        <extracomment>ways to unlock the backup</extracomment>
        <translation>Qué la abre</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Saved, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Guardada, aún sin comprobar</translation>
    </message>
    <message>
        <source>Not on paper yet</source>
        <translation>Aún no está en papel</translation>
    </message>
    <message>
        <source>The first backup starts at once and can be stopped at any time. It goes on where it stopped.</source>
        <translation>La primera copia empieza enseguida y se puede detener en cualquier momento. Continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>None. A recovery key can be added later.</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Ninguna. Más adelante se puede añadir una clave de recuperación.</translation>
    </message>
    <message>
        <source>On paper, and two groups typed back</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>En papel, con dos grupos escritos para comprobarla</translation>
    </message>
    <message>
        <source>Printed, not checked yet</source>
        <extracomment>of the recovery sheet</extracomment>
        <translation>Impresa, aún sin comprobar</translation>
    </message>
    <message>
        <source>“%1”, and nothing else</source>
        <extracomment>%1 is the name that the person gave a way to unlock, as in &quot;Blue YubiKey&quot;</extracomment>
        <translation>«%1», y nada más</translation>
    </message>
    <message>
        <source>The recovery key, and “%1”</source>
        <translation>La clave de recuperación y «%1»</translation>
    </message>
</context>
<context>
    <name>SetupSources</name>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>%Ln no se puede leer</numerusform>
            <numerusform>%Ln no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <extracomment>%1 is a number of files (&quot;120 files&quot;), %2 their size</extracomment>
        <translation>%1, %2 hasta ahora</translation>
    </message>
    <message>
        <source>Drop an export, a backup file or a folder here</source>
        <translation>Suelte aquí una exportación, un archivo de copia de seguridad o una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>A folder to keep</source>
        <translation>Una carpeta para guardar</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Archivos para guardar</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>beside a folder: whether it is backed up as soon as something new arrives in it</extracomment>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Vigilar %1</translation>
    </message>
    <message>
        <source>A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.</source>
        <translation>De una carpeta vigilada se hace copia en cuanto un archivo nuevo ha llegado entero a ella, mientras Coffer está abierto.</translation>
    </message>
    <message>
        <source>WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.</source>
        <translation>Se reconocen las exportaciones de WhatsApp y se dice qué les falta. Los demás archivos se guardan como están.</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
    <message>
        <source>Both groups are right: the sheet can be read.</source>
        <translation>Ambos grupos son correctos: la hoja se puede leer.</translation>
    </message>
    <message>
        <source>Upper and lower case do not matter. There is no letter I, L, O or U in it.</source>
        <translation>No importan mayúsculas ni minúsculas. No contiene las letras I, L, O ni U.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Guardada. Imprímala y después elimine el archivo.</translation>
    </message>
    <message>
        <source>One page to print. A file of it is no safe place.</source>
        <translation>Una página para imprimir. Un archivo con ella no es un lugar seguro.</translation>
    </message>
    <message>
        <source>Recovery key, %1 groups</source>
        <extracomment>%1 is a number of groups of five characters</extracomment>
        <translation>Clave de recuperación, %1 grupos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Nobody will ever ask for it</source>
        <translation>Nadie se la pedirá nunca</translation>
    </message>
    <message>
        <source>Not Coffer, not support, not a bank. Whoever reads this key can open your backup.</source>
        <translation>Ni Coffer, ni el servicio técnico, ni un banco. Quien lea esta clave puede abrir su copia de seguridad.</translation>
    </message>
    <message>
        <source>Keep it with your passport</source>
        <translation>Guárdela con su pasaporte</translation>
    </message>
    <message>
        <source>Away from this computer and its bag. A second sheet at another address is wise, a photo is not.</source>
        <translation>Lejos de este ordenador y de su bolsa. Una segunda hoja en otra dirección es prudente; una foto, no.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>the kind of file, in a file dialog</extracomment>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet that you saved or printed before opens nothing any more.</source>
        <extracomment>a recovery sheet: a page with a recovery key. Another one was made since.</extracomment>
        <translation>La hoja que guardó o imprimió antes ya no abre nada.</translation>
    </message>
    <message>
        <source>Destroy it and use this one.</source>
        <extracomment>&quot;it&quot; is the earlier recovery sheet, &quot;this one&quot; the one on the screen</extracomment>
        <translation>Destrúyala y use esta.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>The folder of the backup</source>
        <translation>La carpeta de la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to go</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message numerus="yes">
        <source>%1, %Ln thing(s) to do</source>
        <extracomment>%1 is the name of a page, %Ln how many things on it need the person</extracomment>
        <translation>
            <numerusform>%1, %Ln cosa por hacer</numerusform>
            <numerusform>%1, %Ln cosas por hacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceCard</name>
    <message>
        <source>%1 more waits until every computer has backed up once.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Otros %1 esperan a que cada ordenador haya hecho una copia.</translation>
    </message>
    <message>
        <source>Taking versions away does not free space by itself.</source>
        <translation>Quitar versiones no libera espacio por sí solo.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Liberarlo</translation>
    </message>
    <message>
        <source>Look for space</source>
        <translation>Buscar espacio</translation>
    </message>
    <message>
        <source>Stopping is safe: whatever a version needs stays.</source>
        <translation>Detener es seguro: todo lo que una versión necesita se conserva.</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Desbloquear de nuevo</translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <extracomment>%1 is a size</extracomment>
        <translation>¿Liberar %1?</translation>
    </message>
    <message>
        <source>What no version in the list needs is removed for good. That cannot be undone.</source>
        <translation>Lo que ninguna versión de la lista necesita se elimina para siempre. Eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Space that no version needs</source>
        <translation>Espacio que ninguna versión necesita</translation>
    </message>
    <message>
        <source>%1 that no version needs</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 que ninguna versión necesita</translation>
    </message>
    <message>
        <source>No space to give back now</source>
        <translation>Ahora no hay espacio que liberar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Keep your chats</source>
        <translation>Conserve sus chats</translation>
    </message>
    <message>
        <source>An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.</source>
        <translation>Una copia de seguridad cifrada que solo usted puede abrir, con más de una entrada y con la prueba de que se puede restaurar.</translation>
    </message>
    <message>
        <source>Set up a backup</source>
        <translation>Configurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.</source>
        <translation>Cinco pasos: qué guardar, dónde, una forma de abrirla, una clave de recuperación en papel, y listo.</translation>
    </message>
    <message>
        <source>On a disk, a stick or in a folder that is synchronised. Nothing there is changed.</source>
        <translation>En un disco, en una memoria USB o en una carpeta que se sincroniza. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>La carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>Is there a backup already?</source>
        <translation>¿Ya hay una copia de seguridad?</translation>
    </message>
    <message>
        <source>I have a backup already</source>
        <translation>Ya tengo una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>este paso</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 is the number of this step, %2 how many steps there are</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Stopping as soon as the file at hand is done.</source>
        <translation>Se detiene en cuanto termine el archivo actual.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Leyendo la copia de seguridad</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>%1 is how many files are done, %2 how many there are</extracomment>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>Looking for what has changed</source>
        <translation>Buscando lo que ha cambiado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how much is done (&quot;3.1 GB&quot;), %2 how much there is</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>TestOutcome</name>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln archivo no se recuperó</numerusform>
            <numerusform>%Ln archivos no se recuperaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proven: the newest version holds no files</source>
        <translation>No queda comprobado nada: la versión más reciente no contiene archivos</translation>
    </message>
    <message>
        <source>All good</source>
        <extracomment>heading: what a test found</extracomment>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Not everything came back</source>
        <translation>No todo se recuperó</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>abierta con %1</translation>
    </message>
    <message>
        <source>%1. A sample: %2 of %3 files.</source>
        <extracomment>%1 is what a test found, %2 and %3 are numbers of files</extracomment>
        <translation>%1. Una muestra: %2 de %3 archivos.</translation>
    </message>
    <message>
        <source>This test is not in the log: only a computer that adds to this backup can write there.</source>
        <translation>Esta prueba no está en el registro: solo un ordenador que añade datos a esta copia de seguridad puede escribir en él.</translation>
    </message>
</context>
<context>
    <name>TestReport</name>
    <message>
        <source>%1 opens this backup</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>%1 abre esta copia de seguridad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>There is no version yet that could be read back.</source>
        <translation>Aún no hay ninguna versión que se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %1; %Ln could not be read. A backup stores again what is still on this computer.</source>
        <extracomment>%1 is what could be read, as in &quot;3 files&quot;; %Ln is a number of files</extracomment>
        <translation>
            <numerusform>Leído: %1; %Ln no se pudo leer. Una copia guarda de nuevo lo que sigue en este ordenador.</numerusform>
            <numerusform>Leído: %1; %Ln no se pudieron leer. Una copia guarda de nuevo lo que sigue en este ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample was read back, all good: %1, %2.</source>
        <extracomment>%1 is what was read, as in &quot;84,201 messages, 25 files&quot;, %2 a size</extracomment>
        <translation>Se leyó una muestra, todo bien: %1, %2.</translation>
    </message>
</context>
<context>
    <name>TestsPage</name>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>A test reads the newest version back as a restore would, and keeps nothing of it.</source>
        <translation>Una prueba lee la versión más reciente como lo haría una restauración, y no conserva nada de ella.</translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation>Probar todo</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>A test opens the backup</source>
        <translation>Una prueba abre la copia de seguridad</translation>
    </message>
    <message>
        <source>Unlock it with the way that you want to be sure of: that alone proves that it opens.</source>
        <translation>Desbloquéela con la forma de la que quiera estar seguro: solo eso comprueba que la abre.</translation>
    </message>
    <message>
        <source>Stopping is safe: a test changes nothing, and one that was stopped proves nothing.</source>
        <translation>Detener es seguro: una prueba no cambia nada, y una que se detuvo no comprueba nada.</translation>
    </message>
    <message>
        <source>When each way opened it</source>
        <translation>Cuándo la abrió cada forma</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Pruebas anteriores</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Nothing was read back yet. “Test now” takes about a minute.</source>
        <translation>Aún no se ha leído nada. «Probar ahora» tarda aproximadamente un minuto.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Coffer</source>
        <translation>Mostrar Coffer</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Detener la copia</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>%1 is a percentage such as &quot;40 %&quot;</extracomment>
        <translation>Haciendo copia</translation>
    </message>
    <message>
        <source>Backing up: %1</source>
        <translation>Haciendo copia: %1</translation>
    </message>
    <message>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>Copia hecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the new version.</source>
        <translation>
            <numerusform>%Ln archivo está en la nueva versión.</numerusform>
            <numerusform>%Ln archivos están en la nueva versión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, but for some files</source>
        <translation>Copia hecha, salvo algunos archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln archivo no se pudo leer.</numerusform>
            <numerusform>%Ln archivos no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping the backup</source>
        <translation>Deteniendo la copia</translation>
    </message>
</context>
<context>
    <name>UnlockFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading a sample back</source>
        <translation>Leyendo una muestra</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Iniciar la prueba</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>UnlockHead</name>
    <message>
        <source>Test %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Demuestre que es usted</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <extracomment>%1 is what the person calls the backup</extracomment>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>A test opens the backup with this way alone, reads a sample back and writes down that it works.</source>
        <translation>Una prueba abre la copia de seguridad solo con esta forma, lee una muestra y anota que funciona.</translation>
    </message>
    <message>
        <source>Restoring everything asks you to unlock once more.</source>
        <translation>Para restaurarlo todo se le pide desbloquear otra vez.</translation>
    </message>
    <message>
        <source>With what you have at hand. Everything else stays as it is.</source>
        <extracomment>below the title “Unlock …”: any way to unlock may be used</extracomment>
        <translation>Con lo que tenga a mano. Todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>Only somebody who can open the backup can add a way to unlock it.</source>
        <translation>Solo quien puede abrir la copia de seguridad puede añadir una forma de desbloquearla.</translation>
    </message>
</context>
<context>
    <name>UnlockKey</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Group %1 has a slip: compare it with the sheet.</source>
        <extracomment>%1 is the number of a group of the recovery key</extracomment>
        <translation>El grupo %1 tiene un error: compárelo con la hoja.</translation>
    </message>
    <message>
        <source>Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.</source>
        <translation>Cifras y letras mayúsculas de la hoja impresa. No contiene las letras I, L, O ni U.</translation>
    </message>
    <message>
        <source>%1 of %2 groups typed without a slip.</source>
        <extracomment>%1 is how many groups of the recovery key were typed rightly, %2 how many there are</extracomment>
        <translation>%1 de %2 grupos escritos sin error.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.</source>
        <translation>Desbloquear lleva un secreto a este ordenador. Desbloquee su copia de seguridad solo en ordenadores en los que confíe. Nadie de Coffer le pedirá nunca su clave de recuperación.</translation>
    </message>
</context>
<context>
    <name>UnlockPassword</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of this backup</source>
        <translation>Contraseña de esta copia de seguridad</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Stays</source>
        <extracomment>of a version, when the rules are applied</extracomment>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Se quitaría</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a day and time, %2 &quot;Stays&quot; or &quot;Would go&quot;, %3 why</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>no rule is set</source>
        <extracomment>why a version stays: this and the next ones stand behind “Stays”, several in a row with commas</extracomment>
        <translation>no hay ninguna regla</translation>
    </message>
    <message>
        <source>among the newest</source>
        <translation>entre las más recientes</translation>
    </message>
    <message>
        <source>of its day</source>
        <extracomment>the one version of its day that a rule keeps</extracomment>
        <translation>de su día</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>de su semana</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>de su mes</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>de su año</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>se conserva para siempre</translation>
    </message>
    <message>
        <source>the newest that was tested</source>
        <translation>la más reciente que se probó</translation>
    </message>
    <message>
        <source>the newest with all its content</source>
        <extracomment>the newest version with all its content</extracomment>
        <translation>la más reciente con todo su contenido</translation>
    </message>
    <message>
        <source>the only one of its kind</source>
        <extracomment>of a kind of content, as when it alone holds a chat</extracomment>
        <translation>la única de su tipo</translation>
    </message>
</context>
<context>
    <name>VerifyStrip</name>
    <message>
        <source>Quick check</source>
        <translation>Verificación rápida</translation>
    </message>
    <message>
        <source>Check all data</source>
        <translation>Verificar todos los datos</translation>
    </message>
    <message>
        <source>Stopping is safe: a check changes nothing.</source>
        <translation>Detener es seguro: una verificación no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read back</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln archivo no se puede leer</numerusform>
            <numerusform>%Ln archivos no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that cannot be read back</source>
        <translation>Archivos que no se pueden leer</translation>
    </message>
    <message>
        <source>Never checked on this computer</source>
        <translation>Nunca verificada en este ordenador</translation>
    </message>
    <message>
        <source>A check sees that all is there; checking all data also reads every byte.</source>
        <extracomment>of the whole backup</extracomment>
        <translation>Una verificación mira que esté todo; verificar todos los datos lee además cada byte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) miss nothing</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln versión completa</numerusform>
            <numerusform>%Ln versiones completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) lost something</source>
        <extracomment>%Ln is a number of versions</extracomment>
        <translation>
            <numerusform>%Ln versión perdió algo</numerusform>
            <numerusform>%Ln versiones perdieron algo</numerusform>
        </translation>
    </message>
    <message>
        <source>all data was read, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>se leyeron todos los datos, %1</translation>
    </message>
    <message>
        <source>no data was read</source>
        <translation>no se leyeron datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the backup may still be arriving</source>
        <extracomment>%Ln is a number of files at the backup&apos;s place</extracomment>
        <translation>
            <numerusform>%Ln archivo de la copia de seguridad puede estar aún en camino</numerusform>
            <numerusform>%Ln archivos de la copia de seguridad pueden estar aún en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is whole. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Todo está íntegro. Última verificación: %1</translation>
    </message>
    <message>
        <source>Not everything is whole. Last check: %1</source>
        <comment>%1 is a day and time</comment>
        <translation>No todo está íntegro. Última verificación: %1</translation>
    </message>
    <message>
        <source>Nothing is missing. Last check: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>No falta nada. Última verificación: %1</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>From</source>
        <extracomment>which computer made this version</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>what this version holds</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>which files and folders this version keeps</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probada</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Yes; no rule removes it</source>
        <extracomment>beside “Kept for good”</extracomment>
        <translation>Sí; ninguna regla la elimina</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s) that its chats name</source>
        <extracomment>%Ln is a number of photos and other files that chats name</extracomment>
        <translation>
            <numerusform>%Ln archivo multimedia que nombran sus chats</numerusform>
            <numerusform>%Ln archivos multimedia que nombran sus chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that could not be read</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln archivo que no se pudo leer</numerusform>
            <numerusform>%Ln archivos que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all good</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>%1: todo bien</translation>
    </message>
    <message>
        <source>%1: something was damaged</source>
        <comment>%1 is a day and time</comment>
        <translation>%1: había algo dañado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>Dejar de conservar</translation>
    </message>
    <message>
        <source>Keep for good</source>
        <translation>Conservar para siempre</translation>
    </message>
    <message>
        <source>Not read back by a test yet</source>
        <translation>Aún no leída por una prueba</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what that version of the backup holds</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The log entry of this version is damaged</source>
        <translation>La entrada de esta versión en el registro está dañada</translation>
    </message>
</context>
<context>
    <name>VersionSelect</name>
    <message>
        <source>None</source>
        <extracomment>no version is chosen</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1: one version older</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1: una versión más antigua</translation>
    </message>
    <message>
        <source>%1: one version newer</source>
        <extracomment>%1 is &quot;Earlier&quot; or &quot;Later&quot;: which of two versions</extracomment>
        <translation>%1: una versión más reciente</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in time.</source>
        <extracomment>%Ln is a number of versions of the backup</extracomment>
        <translation>
            <numerusform>%Ln momento en el tiempo.</numerusform>
            <numerusform>%Ln momentos en el tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions are in the backup</source>
        <translation>Las versiones están en la copia de seguridad</translation>
    </message>
    <message>
        <source>What each of them holds can be read when the backup is unlocked.</source>
        <translation>Lo que contiene cada una se puede leer cuando la copia de seguridad está desbloqueada.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aún no hay ninguna versión</translation>
    </message>
    <message>
        <source>The first backup makes one.</source>
        <translation>La primera copia crea una.</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Desbloquear de nuevo</translation>
    </message>
    <message>
        <source>How long versions stay</source>
        <translation>Cuánto tiempo se conservan las versiones</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>The name shows which one it is: “Blue YubiKey”, “Key in the safe”.</source>
        <translation>El nombre muestra cuál es: «YubiKey azul», «Llave de la caja fuerte».</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a way to unlock</extracomment>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Demuestre que es usted</translation>
    </message>
    <message>
        <source>Afterwards the backup opens with: %1.</source>
        <extracomment>%1 are the names of one or more ways to unlock</extracomment>
        <translation>Después, la copia de seguridad se abre con: %1.</translation>
    </message>
    <message>
        <source>The passkey itself stays on the key or in the password manager until it is deleted there.</source>
        <translation>La propia clave de acceso sigue en la llave o en el gestor de contraseñas hasta que se elimine allí.</translation>
    </message>
    <message>
        <source>Destroy the printed sheet afterwards.</source>
        <translation>Después, destruya la hoja impresa.</translation>
    </message>
    <message>
        <source>It opens nothing that is backed up from now on. Whoever kept an old copy of the backup’s folder can still open that copy with it. This cannot be undone.</source>
        <extracomment>what happens when a way to unlock is removed; &quot;it&quot; is that way to unlock</extracomment>
        <translation>No abre nada de lo que se copie desde ahora. Quien haya conservado un ejemplar antiguo de la carpeta de la copia de seguridad aún puede abrir ese ejemplar con ella. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>WayHeads</name>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Última comprobación</translation>
    </message>
</context>
<context>
    <name>WayProofRow</name>
    <message>
        <source>No proof yet</source>
        <translation>Aún sin comprobación</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>Abrió la copia de seguridad ahora mismo</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>When it was added</source>
        <extracomment>in the column “Last proven”: this way to unlock was proven only then</extracomment>
        <translation>Al añadirla</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>In your head</source>
        <extracomment>where a password is</extracomment>
        <translation>En su memoria</translation>
    </message>
    <message>
        <source>On the key itself</source>
        <extracomment>where the passkey of a security key is</extracomment>
        <translation>En la propia llave</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este ordenador</translation>
    </message>
    <message>
        <source>Only on one computer</source>
        <translation>Solo en un ordenador</translation>
    </message>
    <message>
        <source>Synced by its account</source>
        <extracomment>where a passkey is: copied to other devices by the account of a password manager</extracomment>
        <translation>Sincronizada mediante su cuenta</translation>
    </message>
    <message>
        <source>Perhaps synced by its account</source>
        <translation>Quizá sincronizada mediante su cuenta</translation>
    </message>
    <message>
        <source>Works on any computer</source>
        <translation>Funciona en cualquier ordenador</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinar</translation>
    </message>
    <message>
        <source>Opened the backup</source>
        <translation>Abrió la copia de seguridad</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>añadida: %1</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>Sin usar desde hace mucho tiempo</translation>
    </message>
    <message>
        <source>Tried once, not since</source>
        <extracomment>tried when it was added, and not used since</extracomment>
        <translation>Probada una vez, desde entonces no</translation>
    </message>
    <message>
        <source>Opened the backup just now</source>
        <translation>Abrió la copia de seguridad ahora mismo</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Llave de seguridad y contraseña</translation>
    </message>
    <message>
        <source>Phone or password manager</source>
        <translation>Teléfono o gestor de contraseñas</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Of a kind that this Coffer does not know</source>
        <extracomment>of a way to unlock that a newer version of Coffer added</extracomment>
        <translation>De un tipo que esta versión de Coffer no conoce</translation>
    </message>
    <message>
        <source>A sheet of paper that you print and keep away from this computer. It opens the backup when every device is gone.</source>
        <translation>Una hoja de papel que usted imprime y guarda lejos de este ordenador. Abre la copia de seguridad cuando ya no queda ningún dispositivo.</translation>
    </message>
    <message>
        <source>A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.</source>
        <translation>Una YubiKey o similar que se conecta y se toca. Funciona en cualquier ordenador y sobrevive a este.</translation>
    </message>
    <message>
        <source>A passkey kept by Google, Apple, 1Password or another service, and there again on your next phone. Deleting it there closes this way in.</source>
        <translation>Una clave de acceso que guarda Google, Apple, 1Password u otro servicio y que estará de nuevo en su próximo teléfono. Eliminarla allí cierra esta entrada.</translation>
    </message>
    <message>
        <source>The security chip in this computer, with a PIN. It is gone if the computer is lost or set up anew.</source>
        <translation>El chip de seguridad de este ordenador, con un PIN. Desaparece si el ordenador se pierde o se configura desde cero.</translation>
    </message>
    <message>
        <source>Plug your key in. You enter its PIN and touch it.</source>
        <translation>Conecte su llave. Usted escribe su PIN y la toca.</translation>
    </message>
    <message>
        <source>A page opens in your browser and asks for the passkey.</source>
        <translation>Se abre una página en su navegador y pide la clave de acceso.</translation>
    </message>
    <message>
        <source>You enter the PIN that you chose for this computer.</source>
        <translation>Usted escribe el PIN que eligió para este ordenador.</translation>
    </message>
    <message>
        <source>This computer does not let you use it.</source>
        <translation>Este ordenador no le deja usarla.</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>No disponible en este ordenador.</translation>
    </message>
    <message>
        <source>Neither opens the backup alone, so whoever finds the key or learns the password still stands outside. Losing either closes this way in.</source>
        <extracomment>about a password and a security key that are used together</extracomment>
        <translation>Ninguna de las dos abre la copia de seguridad por sí sola, así que quien encuentre la llave o averigüe la contraseña sigue quedándose fuera. Perder cualquiera de las dos cierra esta entrada.</translation>
    </message>
    <message>
        <source>You may not use its security chip. Whoever manages this computer can allow it.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>No tiene permiso para usar el chip de seguridad. Quien administra este ordenador puede permitirlo.</translation>
    </message>
    <message>
        <source>No security chip that can be used.</source>
        <extracomment>stands behind the name of a kind of way to unlock, as in “This computer”</extracomment>
        <translation>No hay ningún chip de seguridad que se pueda usar.</translation>
    </message>
    <message>
        <source>A password is as strong as it is long: nothing limits how often somebody can guess. Four or five random words are good.</source>
        <translation>Una contraseña es tan fuerte como larga: nada limita cuántas veces alguien puede intentar adivinarla. Cuatro o cinco palabras al azar son buenas.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open this backup.</source>
        <extracomment>%Ln is a number of ways to unlock</extracomment>
        <translation>
            <numerusform>%Ln forma abre esta copia de seguridad.</numerusform>
            <numerusform>%Ln formas abren esta copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the backup</source>
        <translation>La lista está en la copia de seguridad</translation>
    </message>
    <message>
        <source>Their names and where they are kept can be read when the backup is unlocked.</source>
        <translation>Sus nombres y dónde se guardan se pueden leer cuando la copia de seguridad está desbloqueada.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Añadir una forma</translation>
    </message>
    <message>
        <source>Show that it is you</source>
        <translation>Demuestre que es usted</translation>
    </message>
    <message>
        <source>Every unlocking proves the way that it was done with. Adding or removing a way asks for it again when the last time is more than ten minutes ago. Before only one would be left, that one is tested; the last one cannot be removed.</source>
        <extracomment>&quot;way&quot; and &quot;one&quot; are ways to unlock</extracomment>
        <translation>Cada desbloqueo comprueba la forma con la que se hizo. Para añadir o quitar una forma se pide desbloquear otra vez si la última fue hace más de diez minutos. Antes de que solo quede una, se prueba esa; la última no se puede quitar.</translation>
    </message>
</context>
<context>
    <name>WindowDrop</name>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>Coffer keeps files and folders of this computer. Save it as a file, then drop that.</source>
        <translation>Coffer guarda archivos y carpetas de este ordenador. Guárdelo como archivo y después suelte ese archivo.</translation>
    </message>
    <message>
        <source>This computer does not add to this backup</source>
        <translation>Este ordenador no añade nada a esta copia de seguridad</translation>
    </message>
    <message>
        <source>What you dropped stays where it is. With “Something happened”, “Move to a new computer”, this computer goes on where another one stopped.</source>
        <translation>Lo que soltó se queda donde está. Con «Ha ocurrido algo», «Pasar a un ordenador nuevo», este ordenador continúa donde se detuvo otro.</translation>
    </message>
    <message>
        <source>The backup is being made</source>
        <translation>Se está creando la copia de seguridad</translation>
    </message>
    <message>
        <source>Drop it again when that is done.</source>
        <translation>Suéltelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Added to what is kept</source>
        <extracomment>what was dropped on the window</extracomment>
        <translation>Añadido a lo que se guarda</translation>
    </message>
    <message>
        <source>The first step and the review list it.</source>
        <translation>Figura en el primer paso y en la revisión.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln file(s) or folder(s)?</source>
        <extracomment>%Ln is a number of files and folders</extracomment>
        <translation>
            <numerusform>¿Guardar %Ln archivo o carpeta?</numerusform>
            <numerusform>¿Guardar %Ln archivos o carpetas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>the last in a list of names of files and folders: how many more there are</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next backup on, Coffer keeps: %1. The originals stay where they are.</source>
        <extracomment>%1 is a list of names of files and folders</extracomment>
        <translation>A partir de la próxima copia, Coffer guarda: %1. Los originales se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, as in 14 Jan; d is the day, MMM the month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, as in 14 Jan 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day (&quot;Today&quot;, &quot;14 Jan&quot;), %2 the time of day
----------
two things in a row, as in &quot;12 files, 3 MB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>Queda aproximadamente %Ln minuto</numerusform>
            <numerusform>Quedan aproximadamente %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>Queda aproximadamente %Ln hora</numerusform>
            <numerusform>Quedan aproximadamente %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <extracomment>%Ln is a number of seconds</extracomment>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <extracomment>%Ln is a number of minutes</extracomment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <extracomment>%Ln is a number of hours</extracomment>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>%Ln is a number of messages</extracomment>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln media file(s)</source>
        <extracomment>%Ln is a number of photos, videos and other files in chats</extracomment>
        <translation>
            <numerusform>%Ln archivo multimedia</numerusform>
            <numerusform>%Ln archivos multimedia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <extracomment>%Ln is a number of files</extracomment>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day and time, %2 what was read back</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all good</source>
        <extracomment>what a test found; stands in a row with other facts</extracomment>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>not all good</source>
        <translation>no todo bien</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, each with its full stop</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, without its full stop; %2 one or two sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>coffer::ui::EnrolFlow</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Security key and password</source>
        <translation>Llave de seguridad y contraseña</translation>
    </message>
</context>
<context>
    <name>coffer::ui::IncidentFlow</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
</context>
<context>
    <name>coffer::ui::RestoreFlow</name>
    <message>
        <source>Restored from the version %1</source>
        <translation>Restaurado de la versión %1</translation>
    </message>
    <message>
        <source>Into %1, %2</source>
        <translation>En %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), compared with the backup byte for byte</source>
        <translation>
            <numerusform>%Ln archivo, comparado con la copia de seguridad byte a byte</numerusform>
            <numerusform>%Ln archivos, comparados con la copia de seguridad byte a byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not come back</source>
        <translation>
            <numerusform>%Ln archivo no se recuperó</numerusform>
            <numerusform>%Ln archivos no se recuperaron</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of each file as it lies in the folder; sha256sum -c compares them:</source>
        <translation>SHA-256 de cada archivo tal como está en la carpeta; sha256sum -c los compara:</translation>
    </message>
</context>
<context>
    <name>coffer::ui::SetupFlow</name>
    <message>
        <source>Recovery key</source>
        <extracomment>The name that a new backup&apos;s recovery key gets; the person can change it.</extracomment>
        <translation>Clave de recuperación</translation>
    </message>
</context>
</TS>
