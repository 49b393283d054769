// SPDX-License-Identifier: GPL-3.0-or-later
import Qt.labs.platform as Platform

// Asks where a new file is to go: the dialog of the system, or that of Qt Widgets. The one that Qt Quick 6.4 draws
// itself forgets names that are new.
Platform.FileDialog {
    property string proposed // the name of the file

    signal chosen(url file)

    fileMode: Platform.FileDialog.SaveFile
    folder: Platform.StandardPaths.writableLocation(Platform.StandardPaths.DocumentsLocation)
    currentFile: folder + "/" + proposed
    onAccepted: chosen(file)
}
