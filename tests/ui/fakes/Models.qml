// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property Session session: Session {}
    property HomeModel home: HomeModel {}
    property SetupFlow setup: SetupFlow {}
    property BackupRun run: BackupRun {}
    property UnlockFlow unlock: UnlockFlow {}
    property EnrolFlow enrol: EnrolFlow {}
    property WaysModel ways: WaysModel {}
    property VersionsModel versions: VersionsModel {}
    property RestoreFlow restore: RestoreFlow {}
    property ActivityModel activity: ActivityModel {}
    property CompareFlow compare: CompareFlow {}
    property ContentsModel contents: ContentsModel {}
    property ChatsModel chats: ChatsModel {}
    property DrillFlow drill: DrillFlow {}
    property KeepFlow keep: KeepFlow {}
    property ProofsModel proofs: ProofsModel {}
    property RetentionFlow retention: RetentionFlow {}
    property VerifyFlow verify: VerifyFlow {}
    property Settings settings: Settings {}
    property IncidentFlow incident: IncidentFlow {}
}
