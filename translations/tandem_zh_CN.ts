<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>check an application by the rules of its call</source>
        <translation>按申报通知的规则检查申报书</translation>
    </message>
    <message>
        <source>The application is complete.</source>
        <translation>申报书已填写完整。</translation>
    </message>
    <message>
        <source>write an application as data, as a copy for a partner, or its signature page</source>
        <translation>将申报书导出为数据、合作方副本或签章页</translation>
    </message>
    <message>
        <source>where it goes; “-” for standard output</source>
        <translation>输出位置；“-”表示标准输出</translation>
    </message>
    <message>
        <source>json (all revisions), content (what counts), fwork, signature-page</source>
        <translation>json（全部修订）、content（生效内容）、fwork、signature-page</translation>
    </message>
    <message>
        <source>passphrase of a .fwork file, known to the partner</source>
        <translation>.fwork文件的口令，合作方须知晓</translation>
    </message>
    <message>
        <source>list the applications of the workspace</source>
        <translation>列出工作区中的申报书</translation>
    </message>
    <message>
        <source>take a partner’s working copies in and merge them</source>
        <translation>读入合作方的工作副本并合并</translation>
    </message>
    <message>
        <source>passphrase of the .fwork files</source>
        <translation>.fwork文件的口令</translation>
    </message>
    <message>
        <source>start an application to a call of the workspace</source>
        <translation>针对工作区中的申报通知新建申报书</translation>
    </message>
    <message>
        <source>the call, if there are several</source>
        <translation>申报通知（有多份时须指定）</translation>
    </message>
    <message>
        <source>answer an application from an answer sheet</source>
        <translation>按答案表填写申报书</translation>
    </message>
    <message>
        <source>id, reference or short name</source>
        <translation>标识、编号或简称</translation>
    </message>
    <message>
        <source>hand in: lock the content and seal it for the office</source>
        <translation>提交：锁定内容并为秘书处密封</translation>
    </message>
    <message>
        <source>folder for the .fsub file and the signature page</source>
        <translation>存放.fsub文件和签章页的文件夹</translation>
    </message>
    <message>
        <source>%1 has too few reviewers.</source>
        <translation>%1的评审专家人数不足。</translation>
    </message>
    <message>
        <source>check a call file and name every fault with its place</source>
        <translation>检查申报通知文件，逐一指出错误及其位置</translation>
    </message>
    <message>
        <source>The call file has no faults.</source>
        <translation>申报通知文件没有错误。</translation>
    </message>
    <message>
        <source>publish a call from this office as a signed .fcall file</source>
        <translation>由本秘书处将申报通知发布为已签名的.fcall文件</translation>
    </message>
    <message>
        <source>where the .fcall file goes</source>
        <translation>.fcall文件的输出位置</translation>
    </message>
    <message>
        <source>show what a call asks and how it is judged</source>
        <translation>显示申报通知的填报要求和评审办法</translation>
    </message>
    <message>
        <source>list the calls that come with the program, or write one</source>
        <translation>列出程序自带的申报通知，或输出其中一份</translation>
    </message>
    <message>
        <source>where to write the named one; “-” for standard output</source>
        <translation>所选申报通知的输出位置；“-”表示标准输出</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>write the dossier of an application</source>
        <translation>导出申报书的卷宗</translation>
    </message>
    <message>
        <source>where the PDF goes</source>
        <translation>PDF的输出位置</translation>
    </message>
    <message>
        <source>write the accessible HTML too</source>
        <translation>同时导出无障碍HTML</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  完成</translation>
    </message>
    <message>
        <source>1  done, but the content has errors or findings</source>
        <translation>1  完成，但内容存在错误或问题</translation>
    </message>
    <message>
        <source>2  the command line is wrong</source>
        <translation>2  命令行有误</translation>
    </message>
    <message>
        <source>3  the input was refused; the message says why</source>
        <translation>3  输入被拒绝，原因见提示</translation>
    </message>
    <message>
        <source>4  a file or the workspace cannot be written</source>
        <translation>4  文件或工作区无法写入</translation>
    </message>
    <message>
        <source>6  cancelled; no half files are left</source>
        <translation>6  已取消，未留下不完整的文件</translation>
    </message>
    <message>
        <source>70 a fault of the program</source>
        <translation>70 程序故障</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>write results and errors as JSON</source>
        <translation>以JSON输出结果和错误</translation>
    </message>
    <message>
        <source>language of messages: en, de, zh_CN</source>
        <translation>提示语言：en、de、zh_CN</translation>
    </message>
    <message>
        <source>workspace folder to work on</source>
        <translation>所用工作区文件夹</translation>
    </message>
    <message>
        <source>file with the passphrase of the workspace (or set TANDEM_PASSPHRASE)</source>
        <translation>存有工作区口令的文件（或设置TANDEM_PASSPHRASE）</translation>
    </message>
    <message>
        <source>Usage: tandem-cli NOUN VERB [options]</source>
        <translation>用法：tandem-cli 对象 操作 [选项]</translation>
    </message>
    <message>
        <source>“tandem-cli NOUN VERB --help” explains one command.</source>
        <translation>“tandem-cli 对象 操作 --help”说明单个命令。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>Usage: tandem-cli %1 [options]</source>
        <translation>用法：tandem-cli %1 [选项]</translation>
    </message>
    <message>
        <source>send made-up applications through every file and step</source>
        <translation>用虚拟申报书走完全部文件和步骤</translation>
    </message>
    <message>
        <source>new or empty folder for everything</source>
        <translation>存放全部结果的新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>how many applications (8)</source>
        <translation>申报书数量（8）</translation>
    </message>
    <message>
        <source>how many reviewers (8)</source>
        <translation>评审专家人数（8）</translation>
    </message>
    <message>
        <source>same seed, same data and documents (1)</source>
        <translation>随机种子：种子相同，数据和文件也相同（1）</translation>
    </message>
    <message>
        <source>call file; else the call for proven projects</source>
        <translation>申报通知文件；缺省为成熟项目的申报通知</translation>
    </message>
    <message>
        <source>shuffle the order in which the office reads files</source>
        <translation>打乱秘书处读入文件的顺序</translation>
    </message>
    <message>
        <source>the shipped sample applications apply</source>
        <translation>使用程序自带的示例申报书</translation>
    </message>
    <message>
        <source>walk the chain of the log and hold it against known points</source>
        <translation>逐条验证日志链，并与已知校验点比对</translation>
    </message>
    <message>
        <source>The log is whole: %1 events.</source>
        <translation>日志完好：共%1条记录。</translation>
    </message>
    <message>
        <source>The log is broken at event %1 (%2).</source>
        <translation>日志在第%1条记录处断开（%2）。</translation>
    </message>
    <message>
        <source>decide on admission where the secretariats differ</source>
        <translation>双方秘书处意见不一致时，作出受理决定</translation>
    </message>
    <message>
        <source>admitted, not-eligible or in-repair (admitted)</source>
        <translation>admitted（受理）、not-eligible（不符合条件）或in-repair（补正）；缺省为admitted</translation>
    </message>
    <message>
        <source>the reason of the chairs</source>
        <translation>双方主席的理由</translation>
    </message>
    <message>
        <source>assign a reviewer to an application, or take the assignment back</source>
        <translation>为申报书分派评审专家，或撤销分派</translation>
    </message>
    <message>
        <source>take the assignment back</source>
        <translation>撤销分派</translation>
    </message>
    <message>
        <source>answer formal checks for one side</source>
        <translation>代表一方填写形式审查结果</translation>
    </message>
    <message>
        <source>the side whose secretariat answers</source>
        <translation>填写审查结果的秘书处所属方</translation>
    </message>
    <message>
        <source>why; kept with the answers</source>
        <translation>理由；与审查结果一并保存</translation>
    </message>
    <message>
        <source>take files in: submissions, reviews, calls, receipts, packets</source>
        <translation>接收文件：提交文件、评审意见、申报通知、回执、评审包</translation>
    </message>
    <message>
        <source>folder for the receipts of submissions</source>
        <translation>存放提交回执的文件夹</translation>
    </message>
    <message>
        <source>list received applications and how far their formal check is</source>
        <translation>列出收到的申报书及其形式审查进度</translation>
    </message>
    <message>
        <source>write the sealed packets for all reviewers</source>
        <translation>为全部评审专家生成密封的评审包</translation>
    </message>
    <message>
        <source>folder for the .fpack files</source>
        <translation>存放.fpack文件的文件夹</translation>
    </message>
    <message>
        <source>return date, “2027-05-31”</source>
        <translation>返回日期，如“2027-05-31”</translation>
    </message>
    <message>
        <source>propose who reviews what</source>
        <translation>提出评审分派方案</translation>
    </message>
    <message>
        <source>turn the proposal into assignments</source>
        <translation>将方案落实为分派</translation>
    </message>
    <message>
        <source>add a reviewer from an identity card, or list the reviewers</source>
        <translation>用身份文件添加评审专家，或列出评审专家</translation>
    </message>
    <message>
        <source>short name outside the secretariat, “G1”</source>
        <translation>秘书处以外使用的代号，如“G1”</translation>
    </message>
    <message>
        <source>side of the reviewer</source>
        <translation>评审专家所属方</translation>
    </message>
    <message>
        <source>content languages, “zh,en”</source>
        <translation>内容语言，如“zh,en”</translation>
    </message>
    <message>
        <source>directions they know, “industry,park”</source>
        <translation>熟悉的合作方向，如“industry,park”</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>most applications (10)</source>
        <translation>最多评审份数（10）</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>passphrase of a .fwork file</source>
        <translation>.fwork文件的口令</translation>
    </message>
    <message>
        <source>set or clear a consensus mark</source>
        <translation>确定或清除一致评分</translation>
    </message>
    <message>
        <source>why the panel agrees on this mark</source>
        <translation>评审组商定该分值的理由</translation>
    </message>
    <message>
        <source>content language of the reason</source>
        <translation>理由所用的内容语言</translation>
    </message>
    <message>
        <source>take the mark back</source>
        <translation>撤回该分值</translation>
    </message>
    <message>
        <source>show the ranking, or write it as CSV and JSON</source>
        <translation>显示排序，或导出为CSV和JSON</translation>
    </message>
    <message>
        <source>write the ranking as CSV</source>
        <translation>将排序导出为CSV</translation>
    </message>
    <message>
        <source>write the ranking as JSON for recomputing</source>
        <translation>将排序导出为JSON，供复算</translation>
    </message>
    <message>
        <source>set the recommendation of the panel</source>
        <translation>记录评审组的建议</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>show all marks side by side and what must be discussed</source>
        <translation>并列显示全部评分及须讨论的事项</translation>
    </message>
    <message>
        <source>write the panel report, or the evaluation of one application</source>
        <translation>导出评审组报告，或某份申报书的评审总结报告</translation>
    </message>
    <message>
        <source>the ranking as CSV (panel report)</source>
        <translation>排序的CSV（评审组报告）</translation>
    </message>
    <message>
        <source>the ranking as JSON (panel report)</source>
        <translation>排序的JSON（评审组报告）</translation>
    </message>
    <message>
        <source>write signed reviews as a sealed .frev file for the office</source>
        <translation>将已签署的评审意见导出为交秘书处的密封.frev文件</translation>
    </message>
    <message>
        <source>where the .frev file goes</source>
        <translation>.frev文件的输出位置</translation>
    </message>
    <message>
        <source>the packet, if there are several</source>
        <translation>评审包（有多个时须指定）</translation>
    </message>
    <message>
        <source>list the packets here and how far their reviews are</source>
        <translation>列出现有评审包及其评审进度</translation>
    </message>
    <message>
        <source>write marks, reasons and conflict answers from a file into a draft</source>
        <translation>从文件将评分、理由和利益冲突声明写入草稿</translation>
    </message>
    <message>
        <source>sign a review, or stand aside because of a conflict</source>
        <translation>签署评审意见，或因利益冲突回避</translation>
    </message>
    <message>
        <source>stand aside from this application</source>
        <translation>回避此申报书</translation>
    </message>
    <message>
        <source>copy the whole workspace, checked, into a new folder</source>
        <translation>校验并将整个工作区复制到新文件夹</translation>
    </message>
    <message>
        <source>check the database of the workspace</source>
        <translation>检查工作区数据库</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>工作区完好。</translation>
    </message>
    <message>
        <source>make a workspace with fresh keys</source>
        <translation>新建带有全新密钥的工作区</translation>
    </message>
    <message>
        <source>applicant, office or reviewer</source>
        <translation>applicant（申报单位）、office（秘书处）或reviewer（评审专家）</translation>
    </message>
    <message>
        <source>who works here</source>
        <translation>使用者姓名</translation>
    </message>
    <message>
        <source>their organisation</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>fill it with the sample world (office only)</source>
        <translation>填入示例数据（仅限office）</translation>
    </message>
    <message>
        <source>work factor of the passphrase, 10 to 22 (18)</source>
        <translation>口令计算强度，10至22（18）</translation>
    </message>
    <message>
        <source>make a workspace from a backup</source>
        <translation>用备份恢复出一个工作区</translation>
    </message>
    <message>
        <source>find words in all applications</source>
        <translation>在所有申报书中查找词语</translation>
    </message>
    <message>
        <source>ask for a repair: write the sealed request for the applicant</source>
        <translation>要求补正：为申报方生成密封的补正通知</translation>
    </message>
    <message>
        <source>folder for the .fack file</source>
        <translation>.fack文件的文件夹</translation>
    </message>
    <message>
        <source>what to put right besides what the checks found</source>
        <translation>审查意见之外还须补正的内容</translation>
    </message>
    <message>
        <source>the last day, “2027-05-31”</source>
        <translation>截止日期，如“2027-05-31”</translation>
    </message>
    <message>
        <source>open a package: take it in, or write out what it holds</source>
        <translation>打开文件包：将其导入，或写出其内容</translation>
    </message>
    <message>
        <source>only write the content into this folder; nothing is taken in</source>
        <translation>仅将内容写入此文件夹，不导入</translation>
    </message>
    <message>
        <source>hold PDF files against the rules of archives and screen readers</source>
        <translation>按归档和读屏软件的规则检查 PDF 文件</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>tell what a file is without opening its seal, and whether it is whole if it has none</source>
        <translation>不打开密封即说明文件类型；无密封的文件还检查其是否完整</translation>
    </message>
    <message>
        <source>Whether the content is whole shows when it is opened.</source>
        <translation>内容是否完整，打开时方可得知。</translation>
    </message>
    <message>
        <source>The content is whole and its signature holds.</source>
        <translation>内容完整，签名有效。</translation>
    </message>
    <message>
        <source>write everything of an application for a ministry, with hashes</source>
        <translation>为主管部门生成一份申报书的全部材料，并附校验值</translation>
    </message>
    <message>
        <source>a ZIP file, or a new folder; in a folder that is there, one with a fitting name</source>
        <translation>ZIP文件或新文件夹；如文件夹已存在，则在其中新建并自动命名</translation>
    </message>
    <message>
        <source>public, programme (the default), a side such as “de”, or everything</source>
        <translation>public、programme（缺省）、某一方（如“de”）或everything（全部）</translation>
    </message>
    <message>
        <source>“de” or “zh,de”; else the pair of the call</source>
        <translation>“de”或“zh,de”；缺省为申报通知的两种语种</translation>
    </message>
    <message>
        <source>public, programme or a side such as “de”: what others may not see is left out; else everything</source>
        <translation>public、programme或某一方（如“de”）：不得查看的内容予以隐去；缺省为全部内容</translation>
    </message>
    <message>
        <source>Nothing was left out for the claimed class of “%1”: it names no field and no file.</source>
        <translation>未因“%1”申报的保护级别隐去任何内容：该处未指明字段或文件。</translation>
    </message>
    <message>
        <source>%1 is for one side only, but nobody said which; it was left out.</source>
        <translation>%1仅限一方查看，但未说明是哪一方，已隐去。</translation>
    </message>
    <message>
        <source>write a document about an application or a call</source>
        <translation>生成关于申报书或申报通知的文件</translation>
    </message>
    <message>
        <source>write the table as CSV too</source>
        <translation>同时将表格写为CSV</translation>
    </message>
    <message>
        <source>of letters: “de”</source>
        <translation>用于函件：“de”</translation>
    </message>
    <message>
        <source>of letters, 2027-06-15; else today</source>
        <translation>用于函件，如2027-06-15；缺省为今天</translation>
    </message>
    <message>
        <source>of documents for one side: “CN”</source>
        <translation>仅供一方使用的文件：“CN”</translation>
    </message>
    <message>
        <source>write the dossiers of all applications; unchanged ones are skipped</source>
        <translation>生成所有申报书的卷宗；未变更的跳过</translation>
    </message>
    <message>
        <source>folder for the dossiers; made if need be</source>
        <translation>卷宗文件夹；不存在时自动创建</translation>
    </message>
    <message>
        <source>dossiers written at the same time; else one a core</source>
        <translation>同时生成的卷宗数；缺省为每个处理器核心一份</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) written</source>
        <translation>
            <numerusform>已生成%n份卷宗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) unchanged since the last run</source>
        <translation>
            <numerusform>%n份卷宗自上次运行以来未变更</numerusform>
        </translation>
    </message>
    <message>
        <source>where the PDF goes; a folder gets a fitting name</source>
        <translation>PDF的保存位置；如为文件夹则自动命名</translation>
    </message>
    <message>
        <source>“pages” appends them (default), “embedded” only carries the files inside, “none” only lists them</source>
        <translation>“pages”将附件以页面形式附于其后（默认），“embedded”仅嵌入文件，“none”仅列出清单</translation>
    </message>
    <message>
        <source>5  no passphrase or password, a wrong one, or the workspace is in use</source>
        <translation>5  没有口令或密码、口令或密码错误，或工作区正被占用</translation>
    </message>
    <message>
        <source>record what the ministry of one side decided</source>
        <translation>记录一方主管部门的审定意见</translation>
    </message>
    <message>
        <source>the side of the ministry: “CN”</source>
        <translation>主管部门所属方：“CN”</translation>
    </message>
    <message>
        <source>who signed for the ministry</source>
        <translation>主管部门签署人</translation>
    </message>
    <message>
        <source>day of the decision, 2027-06-15; else today</source>
        <translation>审定日期，如2027-06-15；缺省为今天</translation>
    </message>
    <message>
        <source>what the applicants owe, in the language of the reason</source>
        <translation>申报单位须满足的条件，使用理由的语言</translation>
    </message>
    <message>
        <source>show who signed PDF files, when, and whether it holds (1: not all do, or a file is not signed)</source>
        <translation>显示PDF文件由谁、何时签名及是否有效（1：并非全部有效，或有文件未签名）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>NOT VALID: the document was changed after signing</source>
        <translation>无效：文档在签名后被更改</translation>
    </message>
    <message>
        <source>NOT VALID: the signature cannot be read</source>
        <translation>无效：无法读取签名</translation>
    </message>
    <message>
        <source>NOT VALID: the certificate was not valid when it was signed</source>
        <translation>无效：签名时证书不在有效期内</translation>
    </message>
    <message>
        <source>self-made certificate: nobody else vouches for the name</source>
        <translation>自签名证书：无其他机构为该名称作保</translation>
    </message>
    <message>
        <source>certificate issued by %1, whom this computer does not know</source>
        <translation>证书由%1颁发，本机不认识该机构</translation>
    </message>
    <message>
        <source>certificate issued by %1, whom this computer trusts</source>
        <translation>证书由%1颁发，本机信任该机构</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>签署人：%1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>签署时间：%1</translation>
    </message>
    <message>
        <source>covers the whole file</source>
        <translation>覆盖整个文件</translation>
    </message>
    <message>
        <source>does NOT cover the whole file: something was added</source>
        <translation>未覆盖整个文件：签名后有内容追加</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>certificate and key as PKCS#12 (.p12, .pfx)</source>
        <translation>证书及密钥，PKCS#12格式（.p12、.pfx）</translation>
    </message>
    <message>
        <source>file with the password of the certificate</source>
        <translation>存有证书密码的文件</translation>
    </message>
    <message>
        <source>where the signed PDF goes</source>
        <translation>签名后PDF的保存位置</translation>
    </message>
    <message>
        <source>compare the values of texts in two languages, a pair in each row of a table (tabs between language, text, language, text)</source>
        <translation>比较两种语言文本中的数值，表格每行一对（语言、文本、语言、文本之间用制表符分隔）</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>file names, fields such as “I09” or content classes, by commas; the other attachments are only listed</source>
        <translation>文件名、栏目编号（如“I09”）或内容等级，以逗号分隔；其余附件仅列入清单</translation>
    </message>
    <message>
        <source>covers the file as it was then: only further signatures were added</source>
        <translation>覆盖签名时的文件内容：之后仅追加了其他签名</translation>
    </message>
    <message>
        <source>sign a dossier or report with a certificate (PAdES), also on top of the signatures of others; with --workspace its log keeps that</source>
        <translation>用证书签署卷宗或报告（PAdES），也可在他人签名之后追加；指定 --workspace 时记入其日志</translation>
    </message>
    <message>
        <source>list what merged copies disagree on, or choose what holds</source>
        <translation>列出合并副本的分歧，或选择以何为准</translation>
    </message>
    <message>
        <source>the version in the list that is to hold; a block: kept or removed</source>
        <translation>列表中应采用的版本；条目则用kept或removed</translation>
    </message>
    <message>
        <source>the block that --take keeps or removes</source>
        <translation>--take所保留或删除的条目</translation>
    </message>
    <message>
        <source>The copies agree; nothing is open.</source>
        <translation>各副本一致，没有待决事项。</translation>
    </message>
    <message>
        <source>look into files that are to be attached: real format, damage, passwords, scripts, size</source>
        <translation>检查待上传的附件：实际格式、损坏、密码、脚本、大小</translation>
    </message>
    <message>
        <source>call file whose limits hold, together with --field</source>
        <translation>作为限制依据的公告文件，与 --field 一起使用</translation>
    </message>
    <message>
        <source>question of the call the files are attached to</source>
        <translation>附件所属的公告问题</translation>
    </message>
    <message>
        <source>“%1” can be attached.</source>
        <translation>“%1”可以作为附件。</translation>
    </message>
</context>
<context>
    <name>ContentClass</name>
    <message>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>项目内部</translation>
    </message>
    <message>
        <source>own side only</source>
        <translation>仅限本方</translation>
    </message>
    <message>
        <source>applicant only</source>
        <translation>仅限申报单位</translation>
    </message>
</context>
<context>
    <name>DesktopPrompter</name>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>Authorities of one side: %1</source>
        <translation>单方主管部门：%1</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>公众</translation>
    </message>
    <message>
        <source>Both ministries and the panel</source>
        <translation>双方主管部门及评审组</translation>
    </message>
    <message>
        <source>The programme office: everything</source>
        <translation>项目秘书处：全部内容</translation>
    </message>
    <message>
        <source>In all but the first, content of higher protection classes is left out and replaced by black bars, in the embedded data too.</source>
        <translation>除第一项外，更高保护级别的内容（包括内嵌数据）均予隐去，并以黑条代替。</translation>
    </message>
    <message>
        <source>The class claimed for “%1” left nothing out: it names no field and no file.</source>
        <translation>为“%1”申报的保护级别未隐去任何内容：该处未指明字段或文件。</translation>
    </message>
    <message>
        <source>%1 is for one side only, but nobody said which; it was left out.</source>
        <translation>%1仅限一方查看，但未说明是哪一方，已隐去。</translation>
    </message>
    <message>
        <source>Please look at the copy before it leaves the house</source>
        <translation>请在对外提供前检查该版本</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field id and name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The application is damaged: “%1” should be a text.</source>
        <translation>申报书已损坏：“%1”应为文本。</translation>
    </message>
    <message>
        <source>The application cannot be read: “%1” has more than %2 characters.</source>
        <translation>无法读取申报书：“%1”超过%2个字符。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be an identifier (UUID).</source>
        <translation>申报书已损坏：“%1”应为标识符（UUID）。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be a time in UTC.</source>
        <translation>申报书已损坏：“%1”应为UTC时间。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be a list.</source>
        <translation>申报书已损坏：“%1”应为列表。</translation>
    </message>
    <message>
        <source>The application cannot be read: “%1” has more than %2 entries.</source>
        <translation>无法读取申报书：“%1”超过%2条。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” repeats the identifier %2.</source>
        <translation>申报书已损坏：“%1”中标识符%2重复。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be an object.</source>
        <translation>申报书已损坏：“%1”应为对象。</translation>
    </message>
    <message>
        <source>The application cannot be read: “%1” is unknown here. It may come from a newer version of the program.</source>
        <translation>无法读取申报书：此处不识别“%1”。它可能来自较新版本的程序。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be a whole number from 1.</source>
        <translation>申报书已损坏：“%1”应为不小于1的整数。</translation>
    </message>
    <message>
        <source>The application cannot be read: “%1” is not a status known here.</source>
        <translation>无法读取申报书：“%1”不是可识别的状态。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” is not a value of any known kind.</source>
        <translation>申报书已损坏：“%1”不属于任何已知类型的值。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be true or false.</source>
        <translation>申报书已损坏：“%1”应为true或false。</translation>
    </message>
    <message>
        <source>The application cannot be read: the answer at “%1” has more than %2 versions.</source>
        <translation>无法读取申报书：“%1”处的内容超过%2个版本。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be a SHA-256 checksum.</source>
        <translation>申报书已损坏：“%1”应为SHA-256校验值。</translation>
    </message>
    <message>
        <source>The application is damaged: “%1” should be the size of a file in bytes.</source>
        <translation>申报书已损坏：“%1”应为以字节计的文件大小。</translation>
    </message>
    <message>
        <source>The application is damaged: in the history of “%1” the earlier version %2 is missing.</source>
        <translation>申报书已损坏：“%1”的历史记录中缺少先前版本%2。</translation>
    </message>
    <message>
        <source>The application is damaged: the history of “%1” runs in a circle.</source>
        <translation>申报书已损坏：“%1”的历史记录出现循环。</translation>
    </message>
    <message>
        <source>%1: please attach a file.</source>
        <translation>%1：请添加附件。</translation>
    </message>
    <message>
        <source>%1: please answer this question.</source>
        <translation>%1：请填写此项。</translation>
    </message>
    <message>
        <source>%1: this declaration has to be made.</source>
        <translation>%1：必须作出此项承诺。</translation>
    </message>
    <message>
        <source>%1: the text in %2 is missing.</source>
        <translation>%1：缺少文本（%2）。</translation>
    </message>
    <message>
        <source>%1: nobody has confirmed yet that the texts in %2 say the same.</source>
        <translation>%1：尚未确认各语言文本（%2）内容一致。</translation>
    </message>
    <message>
        <source>%1: %2 is older than %3. Please compare the texts.</source>
        <translation>%1：“%2”文本早于“%3”文本，请核对。</translation>
    </message>
    <message>
        <source>%1 was changed in two places at once. Please choose what holds.</source>
        <translation>%1在两处同时被修改，请选择以哪一处为准。</translation>
    </message>
    <message>
        <source>%1: %2 was changed in two places at once. Please choose what holds.</source>
        <translation>%1：%2在两处同时被修改，请选择以哪一处为准。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n block(s) are too few, at least %2 are needed.</source>
        <translation>
            <numerusform>%1：现有%n组，数量不足，至少需要%2组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n block(s) are too many, at most %2 are allowed.</source>
        <translation>
            <numerusform>%1：现有%n组，数量过多，最多允许%2组。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no partner leads for the side “%2” yet.</source>
        <translation>%1：“%2”尚无牵头单位。</translation>
    </message>
    <message>
        <source>%1: more than one partner leads for the side “%2”.</source>
        <translation>%1：“%2”的牵头单位多于一个。</translation>
    </message>
    <message>
        <source>%1: this partner leads for “%2” but belongs to the other side.</source>
        <translation>%1：该单位作为“%2”的牵头单位，却属于另一方。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters, “%1” has %2.</source>
        <translation>统一社会信用代码为18位，“%1”有%2位。</translation>
    </message>
    <message>
        <source>“%1” has a character that a unified social credit code cannot have: only digits and capital letters without I, O, S, V and Z, and digits only in places 3 to 8.</source>
        <translation>“%1”含有统一社会信用代码中不允许的字符：只能使用数字和大写字母（不含I、O、S、V、Z），第3至8位只能是数字。</translation>
    </message>
    <message>
        <source>The check character of the unified social credit code “%1” does not fit. Please compare it with the licence.</source>
        <translation>统一社会信用代码“%1”的校验码不符，请对照营业执照核对。</translation>
    </message>
    <message>
        <source>The organisation code inside the unified social credit code “%1” has an unusual check character.</source>
        <translation>统一社会信用代码“%1”中的组织机构代码校验码异常。</translation>
    </message>
    <message>
        <source>A German VAT number is “DE” and nine digits, not “%1”.</source>
        <translation>德国增值税识别号由“DE”加九位数字组成，而不是“%1”。</translation>
    </message>
    <message>
        <source>The check digit of the VAT number “%1” does not fit.</source>
        <translation>增值税识别号“%1”的校验码不符。</translation>
    </message>
    <message>
        <source>An LEI has 20 digits and capital letters, not “%1”.</source>
        <translation>LEI由20位数字和大写字母组成，而不是“%1”。</translation>
    </message>
    <message>
        <source>The check digits of the LEI “%1” do not fit.</source>
        <translation>LEI“%1”的校验码不符。</translation>
    </message>
    <message>
        <source>“%1” does not end with a register number such as “HRB 12345”.</source>
        <translation>“%1”的结尾不是“HRB 12345”这样的登记号。</translation>
    </message>
    <message>
        <source>The register number “%1” needs its court, for example “Amtsgericht München HRB 12345”: the number alone is not unique.</source>
        <translation>登记号“%1”须注明登记法院，例如“Amtsgericht München HRB 12345”：仅凭号码不能唯一确定。</translation>
    </message>
    <message>
        <source>“%1” does not look like a NACE or WZ code such as “28.94” or “28.94.0”.</source>
        <translation>“%1”不像NACE或WZ代码，例如“28.94”或“28.94.0”。</translation>
    </message>
    <message>
        <source>“%1” does not look like a GB/T 4754 code: a letter from A to T and two to four digits, for example “C3670”.</source>
        <translation>“%1”不像GB/T 4754代码：应为A至T中的一个字母加二至四位数字，例如“C3670”。</translation>
    </message>
    <message>
        <source>%1: please fill in this row.</source>
        <translation>%1：请填写此行。</translation>
    </message>
    <message>
        <source>%1: please fill in this cell.</source>
        <translation>%1：请填写此单元格。</translation>
    </message>
    <message>
        <source>%1: the call has no column “%2”.</source>
        <translation>%1：申报通知中没有“%2”列。</translation>
    </message>
    <message>
        <source>%1: the numbers add up to %2 instead of %3.</source>
        <translation>%1：数字合计为%2，应为%3。</translation>
    </message>
    <message>
        <source>%1: the numbers are too large to be added up to %2.</source>
        <translation>%1：数字过大，无法合计为%2。</translation>
    </message>
    <message>
        <source>%1: “%2” is chosen twice.</source>
        <translation>%1：“%2”重复选择。</translation>
    </message>
    <message>
        <source>%1: the amount is given in “%2” but must be in %3.</source>
        <translation>%1：金额币种为“%2”，应为%3。</translation>
    </message>
    <message>
        <source>%1: the start of the period is missing.</source>
        <translation>%1：缺少起始日期。</translation>
    </message>
    <message>
        <source>%1: the end of the period is missing.</source>
        <translation>%1：缺少结束日期。</translation>
    </message>
    <message>
        <source>%1: the period ends on %3, before it starts on %2.</source>
        <translation>%1：结束日期%3早于起始日期%2。</translation>
    </message>
    <message>
        <source>%1: please choose the edition of the code (%2).</source>
        <translation>%1：请选择代码版本（%2）。</translation>
    </message>
    <message>
        <source>%1: the address needs at least a country and a place.</source>
        <translation>%1：地址至少须填写国家和城市。</translation>
    </message>
    <message>
        <source>%1: the family name is missing.</source>
        <translation>%1：缺少姓氏。</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the answers to choose from.</source>
        <translation>%1：“%2”不在选项之中。</translation>
    </message>
    <message>
        <source>%1: %2 is less than the least allowed, %3.</source>
        <translation>%1：%2低于允许的最小值%3。</translation>
    </message>
    <message>
        <source>%1: %2 is more than the most allowed, %3.</source>
        <translation>%1：%2高于允许的最大值%3。</translation>
    </message>
    <message>
        <source>%1: an attached file is not there any more. Please attach it again.</source>
        <translation>%1：附件已不存在，请重新添加。</translation>
    </message>
    <message>
        <source>%1: the file “%2” has another format than those asked for: %3.</source>
        <translation>%1：文件“%2”的格式不符，要求为：%3。</translation>
    </message>
    <message>
        <source>%1: the file “%2” is larger than %3 MB.</source>
        <translation>%1：文件“%2”超过%3 MB。</translation>
    </message>
    <message>
        <source>%1: the answer is of another kind than the question. Please answer it again.</source>
        <translation>%1：填写内容与问题类型不符，请重新填写。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) are too few, at least %2 are needed.</source>
        <translation>
            <numerusform>%1：现有%n条，数量不足，至少需要%2条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) are too many, at most %2 are allowed.</source>
        <translation>
            <numerusform>%1：现有%n条，数量过多，最多允许%2条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n character(s) over the limit of %2.</source>
        <translation>
            <numerusform>%1超出%2字的限制%n字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 is %n character(s) over the limit of %3.</source>
        <translation>
            <numerusform>%1：%2超出%3字的限制%n字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not written. Free some space or choose another folder, then try again. The earlier file is untouched.</source>
        <translation>磁盘已满，未写入“%1”。请腾出空间或选择其他文件夹后重试。原文件未受影响。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because the folder or the file is write-protected. Choose another folder.</source>
        <translation>无法写入“%1”，文件夹或文件受写保护。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Choose another folder.</source>
        <translation>存放“%1”的文件夹不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the disk or choose another folder; the earlier file is untouched.</source>
        <translation>无法写入“%1”。请检查磁盘或选择其他文件夹；原文件未受影响。</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Check the folder and choose it again.</source>
        <translation>“%1”已不存在。请检查文件夹并重新选择。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it is a file and that you may read it.</source>
        <translation>无法打开“%1”。请检查它是否为文件，以及是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is larger than the allowed %2 MB. Choose a smaller file.</source>
        <translation>“%1”超过允许的%2 MB。请选择较小的文件。</translation>
    </message>
    <message>
        <source>“%1” changed or vanished while it was being read. Nothing was taken over; try again.</source>
        <translation>“%1”在读取过程中被更改或移走。未读入任何内容，请重试。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a character that text may not contain. The file is damaged; ask for it again.</source>
        <translation>第%1行第%2列：出现文本中不允许的字符。文件已损坏，请对方重新提供。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the content is nested deeper than any file of Tandem. It was not read.</source>
        <translation>第%1行第%2列：内容嵌套过深，并非Tandem生成的文件，未予读取。</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” stands twice in the same object. Remove one of the two.</source>
        <translation>第%1行第%2列：同一对象中“%3”出现两次。请删除其中一个。</translation>
    </message>
    <message>
        <source>The content is larger than the allowed %1 MB. It was not read.</source>
        <translation>内容超过允许的%1 MB，未予读取。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file starts with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>第%1行第%2列：文件开头有字节顺序标记（BOM）。请保存为不带BOM的UTF-8。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid JSON. Correct the place or ask for the file again.</source>
        <translation>第%1行第%2列：不是有效的JSON。请更正此处，或请对方重新提供文件。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the content must be one JSON object.</source>
        <translation>第%1行第%2列：内容必须是一个JSON对象。</translation>
    </message>
    <message>
        <source>“%1” is not known here and was left out. Check the spelling.</source>
        <translation>此处不识别“%1”，已略去。请检查拼写。</translation>
    </message>
    <message>
        <source>“%1” is not a UUID in small letters, such as 0192f3a4-5b6c-7d8e-9f01-23456789abcd.</source>
        <translation>“%1”不是小写的UUID，例如0192f3a4-5b6c-7d8e-9f01-23456789abcd。</translation>
    </message>
    <message>
        <source>This is not a call file of Tandem: “format” must be “tandem-call”. Choose another file.</source>
        <translation>这不是Tandem的申报通知文件：“format”须为“tandem-call”。请选择其他文件。</translation>
    </message>
    <message>
        <source>This call was made for a newer version of Tandem (format %1; this version reads format %2). Install the current version.</source>
        <translation>此申报通知为较新版本的Tandem制作（格式%1，本版本可读格式%2）。请安装最新版本。</translation>
    </message>
    <message>
        <source>The call file has a fault in line %1, column %2 (%3): %4</source>
        <translation>申报通知文件第%1行第%2列有错误（%3）：%4</translation>
    </message>
    <message>
        <source>The id “%1” is used above already. Choose another one.</source>
        <translation>标识“%1”前面已使用。请换一个。</translation>
    </message>
    <message>
        <source>Exactly two languages must be required, one of each side; here there are %1.</source>
        <translation>必填语言须恰好两种，双方各一种；此处有%1种。</translation>
    </message>
    <message>
        <source>A call has exactly two sides; here there are %1.</source>
        <translation>申报通知须恰好有两方；此处有%1方。</translation>
    </message>
    <message>
        <source>The language of this side must be “%1”, because the required languages stand in the order of the sides.</source>
        <translation>此方的语言须为“%1”，因为必填语言按双方顺序排列。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as “Europe/Berlin”.</source>
        <translation>时区“%1”无法识别。请使用“Europe/Berlin”这样的名称。</translation>
    </message>
    <message>
        <source>The call closes before it opens.</source>
        <translation>申报截止时间早于开始时间。</translation>
    </message>
    <message>
        <source>There is no field “%1” in this call.</source>
        <translation>此申报通知中没有栏目“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot stand here, because it is of type “%2”. Needed: %3.</source>
        <translation>“%1”不能用在此处，因为其类型为“%2”。需要：%3。</translation>
    </message>
    <message>
        <source>“%1” must stand in the repeated section of the partners.</source>
        <translation>“%1”必须位于合作单位的重复部分。</translation>
    </message>
    <message>
        <source>“%1” stands several times; here a field is needed that stands once.</source>
        <translation>“%1”出现多次；此处需要只出现一次的栏目。</translation>
    </message>
    <message>
        <source>Name the field “partnerRole” first; “%1” must be one of its options.</source>
        <translation>请先指定栏目“partnerRole”；“%1”须为其选项之一。</translation>
    </message>
    <message>
        <source>This call has no side “%1”.</source>
        <translation>此申报通知中没有“%1”一方。</translation>
    </message>
    <message>
        <source>“%1” is no value of the field “%2”. Its values: %3.</source>
        <translation>“%1”不是栏目“%2”的值。可用值：%3。</translation>
    </message>
    <message>
        <source>The weights of the criteria add up to %1; they must add up to 100.</source>
        <translation>各评审标准权重合计为%1，应为100。</translation>
    </message>
    <message>
        <source>%1 criteria cannot reach their threshold, because only %2 have one.</source>
        <translation>要求%1项评审标准达到门槛分，但只有%2项设有门槛分。</translation>
    </message>
    <message>
        <source>The mark %1 has a word already.</source>
        <translation>分值%1已有名称。</translation>
    </message>
    <message>
        <source>There is no criterion “%1” in this call.</source>
        <translation>此申报通知中没有评审标准“%1”。</translation>
    </message>
    <message>
        <source>“%1” is neither “any” nor a language of this call.</source>
        <translation>“%1”既不是“any”，也不是此申报通知的语言。</translation>
    </message>
    <message>
        <source>There is no recommendation “%1” in this call.</source>
        <translation>此申报通知中没有建议等级“%1”。</translation>
    </message>
    <message>
        <source>“{%1}” is not filled in by Tandem. Places are: %2.</source>
        <translation>Tandem不会填充“{%1}”。可用占位符：%2。</translation>
    </message>
    <message>
        <source>An exchange rate must be larger than zero.</source>
        <translation>汇率必须大于零。</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use three capital letters: EUR.</source>
        <translation>“%1”不是币种。请使用三个大写字母，例如EUR。</translation>
    </message>
    <message>
        <source>The knock-out criterion “%1” needs a threshold.</source>
        <translation>一票否决标准“%1”须设门槛分。</translation>
    </message>
    <message>
        <source>The threshold of the total must be from 0 to 100 points with at most one digit behind the point.</source>
        <translation>总分门槛须在0至100分之间，最多一位小数。</translation>
    </message>
    <message>
        <source>%1 reviewers of each side are more than the %2 reviewers of an application.</source>
        <translation>每方%1名评审专家，超过每份申报书的%2名。</translation>
    </message>
    <message>
        <source>No scale goes from %1 to %2 in steps of %3. The last mark must be larger than the first by 1 to %4 whole steps; use at most two digits behind the point and numbers up to 1000.</source>
        <translation>无法从%1到%2按步长%3划分评分标尺。最高分须比最低分大1至%4个整步长；最多两位小数，数值不超过1000。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Use one of: %2.</source>
        <translation>此处不识别“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>The minimum %1 is larger than the maximum %2.</source>
        <translation>最小值%1大于最大值%2。</translation>
    </message>
    <message>
        <source>“%1” is not a file ending. Write it in small letters without the dot: pdf.</source>
        <translation>“%1”不是文件扩展名。请用小写且不带点，例如pdf。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; only these types have it: %2.</source>
        <translation>“%1”在此处无意义；仅适用于以下类型：%2。</translation>
    </message>
    <message>
        <source>“%1” does not fit here: limits of bilingual texts are given per language of the call, all others as “any”.</source>
        <translation>“%1”在此处不适用：双语文本的限制按申报通知的语言分别设定，其他限制均设为“any”。</translation>
    </message>
    <message>
        <source>There is nothing to choose from. Add “options”.</source>
        <translation>没有可选项。请添加“options”。</translation>
    </message>
    <message>
        <source>A table needs “columns”.</source>
        <translation>表格需要“columns”。</translation>
    </message>
    <message>
        <source>There are %1 fixed rows, but the table may only have %2 rows.</source>
        <translation>固定行有%1行，但表格最多只能有%2行。</translation>
    </message>
    <message>
        <source>A column cannot be of type “%1”. Columns are text, choice, number, money, date, code or declaration.</source>
        <translation>列不能为“%1”类型。列类型包括：文本、单选、数字、金额、日期、代码或承诺。</translation>
    </message>
    <message>
        <source>A condition needs a choice, multiple choice or declaration; “%1” is none of these.</source>
        <translation>条件须基于单选、多选或承诺；“%1”不属于其中任何一种。</translation>
    </message>
    <message>
        <source>“%1” stands several times, so no field outside its block can depend on it.</source>
        <translation>“%1”出现多次，因此其所在组以外的栏目不能依赖它。</translation>
    </message>
    <message>
        <source>A condition without values can never be met.</source>
        <translation>没有取值的条件永远无法满足。</translation>
    </message>
    <message>
        <source>The condition of “%1” depends on the field itself.</source>
        <translation>“%1”的条件依赖于该栏目自身。</translation>
    </message>
    <message>
        <source>A field of a repeated section cannot repeat itself as well.</source>
        <translation>重复部分中的栏目不能再自行重复。</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; at most %3 are allowed. Remove some.</source>
        <translation>“%1”有%2条，最多允许%3条。请删减。</translation>
    </message>
    <message>
        <source>An object in braces { } is expected here.</source>
        <translation>此处应为花括号{ }中的对象。</translation>
    </message>
    <message>
        <source>“%1” is missing here. Add it.</source>
        <translation>此处缺少“%1”。请添加。</translation>
    </message>
    <message>
        <source>“%1” must be a list in brackets [ ].</source>
        <translation>“%1”须为方括号[ ]中的列表。</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>“%1”须为引号中的文本。</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an id. Use at most 40 letters, digits, “_” and “-”, beginning with a letter or digit.</source>
        <translation>“%1”不能用作标识。最多40个字母、数字、“_”和“-”，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>“%1” must hold one text per language: {&quot;en&quot;: &quot;...&quot;}.</source>
        <translation>“%1”须为每种语言各写一段文本：{&quot;en&quot;: &quot;...&quot;}。</translation>
    </message>
    <message>
        <source>“%1” is not a language of this call. Use one of %2, or add it to “languages”.</source>
        <translation>“%1”不是此申报通知的语言。请使用%2之一，或将其加入“languages”。</translation>
    </message>
    <message>
        <source>“%1” has no text in “%2”, a language every text must have.</source>
        <translation>“%1”缺少“%2”文本，而所有文本都必须有该语言。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>此处应为%1至%2之间的整数。</translation>
    </message>
    <message>
        <source>“%1” must be true or false, without quotation marks.</source>
        <translation>“%1”须为true或false，不加引号。</translation>
    </message>
    <message>
        <source>“%1” must be a number such as &quot;3.5&quot;, with a point and at most nine digits behind it.</source>
        <translation>“%1”须为&quot;3.5&quot;这样的数字，用小数点，小数最多九位。</translation>
    </message>
    <message>
        <source>%1 is not a mark of the scale, which goes from %2 to %3 in steps of %4.</source>
        <translation>%1不在评分标尺上，标尺为%2至%3，步长%4。</translation>
    </message>
    <message>
        <source>%1 is not a distance on the scale; use whole steps of %2.</source>
        <translation>%1不是标尺上的间距；请使用步长%2的整数倍。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day: 2026-10-30.</source>
        <translation>“%1”不是日期。请写年、月、日：2026-10-30。</translation>
    </message>
    <message>
        <source>“%1” is not an instant in UTC. Write it like 2027-03-31T10:00:00Z.</source>
        <translation>“%1”不是UTC时间。请按2027-03-31T10:00:00Z的格式填写。</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>此处应为引号中的文本。</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces { }.</source>
        <translation>“%1”须为花括号{ }中的对象。</translation>
    </message>
    <message>
        <source>Writing the document was cancelled.</source>
        <translation>已取消生成文档。</translation>
    </message>
    <message>
        <source>The font “%1” was not found at “%2”. Install the package %3 and try again.</source>
        <translation>在“%2”未找到字体“%1”。请安装软件包%3后重试。</translation>
    </message>
    <message>
        <source>The text “%1” does not fit into a QR code. Shorten it to at most 2,300 bytes without zero characters.</source>
        <translation>文本“%1”无法放入二维码。请缩短至2300字节以内，且不含空字符。</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be read. Attach it again as JPEG or PNG.</source>
        <translation>无法读取图片“%1”。请以JPEG或PNG格式重新添加。</translation>
    </message>
    <message>
        <source>The seal of the file is damaged. Ask for the file again.</source>
        <translation>文件的密封已损坏。请对方重新提供文件。</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>文件为空。请对方重新提供。</translation>
    </message>
    <message>
        <source>This is not a sealed file of Tandem. Choose another file.</source>
        <translation>这不是Tandem的密封文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is sealed in a newer way that this version of Tandem does not know. Install the newest version.</source>
        <translation>文件采用了本版本Tandem不支持的较新密封方式。请安装最新版本。</translation>
    </message>
    <message>
        <source>The sealed file is incomplete: its end is missing. Ask for it again.</source>
        <translation>密封文件不完整：缺少结尾。请对方重新提供。</translation>
    </message>
    <message>
        <source>Opening this file with a passphrase would take more memory and time than Tandem allows. Ask for a file sealed by Tandem.</source>
        <translation>用口令打开此文件所需的内存和时间超出Tandem的限制。请对方提供由Tandem密封的文件。</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase check. Close other programs and try again.</source>
        <translation>内存不足，无法验证口令。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The file is locked with a passphrase. Enter it to open the file.</source>
        <translation>文件已用口令锁定。请输入口令以打开。</translation>
    </message>
    <message>
        <source>The file is not sealed to you: none of your keys opens it. Ask the sender to seal it to your identity card.</source>
        <translation>文件不是为您密封的：您的密钥均无法打开。请发件方用您的身份文件重新密封。</translation>
    </message>
    <message>
        <source>The sealed file was changed or damaged on its way, or its end is missing. Nothing was read; ask for it again.</source>
        <translation>密封文件在传递中被改动或损坏，或缺少结尾。未读取任何内容，请对方重新提供。</translation>
    </message>
    <message>
        <source>This is not a secret key of Tandem or age, or it has a typing error. It starts with AGE-SECRET-KEY-1 and has 74 characters.</source>
        <translation>这不是Tandem或age的私钥，或输入有误。私钥以AGE-SECRET-KEY-1开头，共74个字符。</translation>
    </message>
    <message>
        <source>Nobody is named to whom the file should be sealed. Choose at least one recipient.</source>
        <translation>未指定密封文件的收件方。请至少选择一个。</translation>
    </message>
    <message>
        <source>A file can be sealed to at most %1 recipients.</source>
        <translation>一个文件最多可为%1个收件方密封。</translation>
    </message>
    <message>
        <source>“%1” is not a key that a file can be sealed to. Ask its owner for their identity card.</source>
        <translation>“%1”不是可用于密封的密钥。请向其所有者索取身份文件。</translation>
    </message>
    <message>
        <source>The passphrase is empty. Enter one to lock the file.</source>
        <translation>口令为空。请输入口令以锁定文件。</translation>
    </message>
    <message>
        <source>The work factor of a passphrase must lie between 1 and %1.</source>
        <translation>口令计算强度须在1至%1之间。</translation>
    </message>
    <message>
        <source>The seal of the file was changed after it was made. Do not trust this file; ask for it again.</source>
        <translation>文件的密封在生成后被改动。请勿信任此文件，请对方重新提供。</translation>
    </message>
    <message>
        <source>This is not a complete identity: a key or the role is missing or wrong. Ask for the file again.</source>
        <translation>身份信息不完整：缺少密钥或角色，或其内容有误。请对方重新提供文件。</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters. A few words in a row are easy to remember.</source>
        <translation>口令太短：至少需要%1个字符。连续几个词语便于记忆。</translation>
    </message>
    <message>
        <source>The description of the package is wrong at “%1”. Ask the sender to write the file again.</source>
        <translation>文件包的描述在“%1”处有误。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The file was made by version %1 of the file format and needs at least version %2; this program reads version %3. Install the newest version of Tandem.</source>
        <translation>文件格式版本为%1，至少需要版本%2才能读取；本程序支持版本%3。请安装最新版本的Tandem。</translation>
    </message>
    <message>
        <source>“%1” is empty. Ask for the file again.</source>
        <translation>“%1”是空文件。请对方重新提供。</translation>
    </message>
    <message>
        <source>The content of “%1” is not what its ending promises. It may have been renamed; ask the sender which file this is.</source>
        <translation>“%1”的内容与扩展名不符，可能被改过名。请向发件方确认这是哪一个文件。</translation>
    </message>
    <message>
        <source>This is not a file of Tandem. Choose another file.</source>
        <translation>这不是Tandem文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The package says something under “%1” that this version of Tandem does not know. The rest was read.</source>
        <translation>文件包在“%1”处含有本版本Tandem不识别的内容，其余部分已读取。</translation>
    </message>
    <message>
        <source>The package is not signed. Do not trust it; ask the sender for a new one.</source>
        <translation>文件包未签名。请勿信任，请发件方重新提供。</translation>
    </message>
    <message>
        <source>The package should be sealed, but it is open. Someone unpacked it on the way; ask the sender for the sealed file.</source>
        <translation>文件包本应密封，却处于打开状态，途中曾被拆开。请发件方提供密封文件。</translation>
    </message>
    <message>
        <source>The sender did not address this package to you: someone else passed it on. Ask the sender for a file of your own.</source>
        <translation>此文件包的收件方不是您，是由他人转交的。请发件方为您单独提供文件。</translation>
    </message>
    <message>
        <source>This is a “%1” file, but a “%2” file is needed here. Choose another file.</source>
        <translation>这是“%1”文件，此处需要“%2”文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The package is signed by somebody else than expected. Compare the fingerprint %1 with the sender by phone before you trust it.</source>
        <translation>文件包的签名方与预期不符。请先与发件方电话核对指纹%1，再决定是否信任。</translation>
    </message>
    <message>
        <source>The file belongs to another call or another version of it. Open it in the workspace of its own call.</source>
        <translation>文件属于另一份申报通知或其另一版本。请在相应申报通知的工作区中打开。</translation>
    </message>
    <message>
        <source>The call in the package is not the one the office published. Ask the sender which call file was used.</source>
        <translation>文件包中的申报通知不是秘书处发布的那一份。请向发件方确认使用了哪个申报通知文件。</translation>
    </message>
    <message>
        <source>“%1” is missing in the package. Ask the sender for the file again.</source>
        <translation>文件包中缺少“%1”。请发件方重新提供文件。</translation>
    </message>
    <message>
        <source>“%1” is not the file that was signed. Do not trust the package; ask the sender for a new one.</source>
        <translation>“%1”不是签名时的文件。请勿信任此文件包，请发件方重新提供。</translation>
    </message>
    <message>
        <source>The package holds “%1”, which its sender did not sign. Do not trust it; ask the sender for a new one.</source>
        <translation>文件包中的“%1”未经发件方签名。请勿信任，请发件方重新提供。</translation>
    </message>
    <message>
        <source>The package holds “%1”, which this version of Tandem does not know. The rest was read.</source>
        <translation>文件包中的“%1”是本版本Tandem不识别的内容，其余部分已读取。</translation>
    </message>
    <message>
        <source>Two contents of the package have the same number %1. Ask the sender to write the file again.</source>
        <translation>文件包中有两项内容的编号同为%1。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The content of “%1” has another number than its name. Ask the sender to write the file again.</source>
        <translation>“%1”内容中的编号与其名称不符。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The call in the package is not the one its description names. Ask the sender to write the file again.</source>
        <translation>文件包中的申报通知与其描述不符。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The call in the package is not signed by the office. Ask the office for the call file.</source>
        <translation>文件包中的申报通知没有秘书处签名。请向秘书处索取申报通知文件。</translation>
    </message>
    <message>
        <source>The attachment “%1” is missing in the package or is not the file the application names. Ask the sender to write the file again.</source>
        <translation>文件包中缺少附件“%1”，或该附件与申报书所列不符。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than the allowed %2 MB. Make the file smaller and try again.</source>
        <translation>“%1”超过允许的%2 MB。请缩小文件后重试。</translation>
    </message>
    <message>
        <source>“%1” was changed or damaged since it was attached. Attach the file again.</source>
        <translation>“%1”在添加后被改动或损坏。请重新添加文件。</translation>
    </message>
    <message>
        <source>Only a working copy can be locked with a passphrase, and then not be sealed to anyone besides. Choose one of the two.</source>
        <translation>只有工作副本可以用口令锁定，且此时不能再为他人密封。请二者选一。</translation>
    </message>
    <message>
        <source>Nobody is named to whom the file should go. Choose at least one recipient.</source>
        <translation>未指定文件的收件方。请至少选择一个。</translation>
    </message>
    <message>
        <source>The receipt does not say which package was received, or when. Ask the office for a new one.</source>
        <translation>回执未说明收到了哪个文件包或何时收到。请秘书处重新出具。</translation>
    </message>
    <message>
        <source>The receipt is for another file than this one. Look for the receipt that came after you handed in.</source>
        <translation>此回执对应的是另一个文件。请查找您提交之后收到的回执。</translation>
    </message>
    <message>
        <source>The office received something else than you sent: the content differs. Call the office and hand in again.</source>
        <translation>秘书处收到的内容与您发送的不一致。请致电秘书处并重新提交。</translation>
    </message>
    <message>
        <source>The signature does not fit the content: the package was changed after it was signed. Do not trust it; ask the sender for a new one.</source>
        <translation>签名与内容不符：文件包在签名后被改动。请勿信任，请发件方重新提供。</translation>
    </message>
    <message>
        <source>The package is not signed by the one it names as its sender. Do not trust it; ask the sender for a new one.</source>
        <translation>文件包的签名方与其所称的发件方不符。请勿信任，请发件方重新提供。</translation>
    </message>
    <message>
        <source>The table of contents of the package is damaged or was not written by Tandem. Ask for the file again.</source>
        <translation>文件包的目录已损坏，或不是由Tandem生成。请对方重新提供文件。</translation>
    </message>
    <message>
        <source>The entry “%1” does not have the size the package states for it. Nothing was read; ask for the file again.</source>
        <translation>条目“%1”的大小与文件包所述不符。未读取任何内容，请对方重新提供文件。</translation>
    </message>
    <message>
        <source>This is not a package of Tandem. Choose another file.</source>
        <translation>这不是Tandem文件包。请选择其他文件。</translation>
    </message>
    <message>
        <source>The package is incomplete: its end is missing. Ask for the file again.</source>
        <translation>文件包不完整：缺少结尾。请对方重新提供文件。</translation>
    </message>
    <message>
        <source>The end of the package is missing, was changed or has something appended to it. Ask for the file again.</source>
        <translation>文件包的结尾缺失、被改动或附加了其他内容。请对方重新提供文件。</translation>
    </message>
    <message>
        <source>The package holds an entry with the forbidden name “%1”. Tandem does not write such names: do not trust this file.</source>
        <translation>文件包中有名称不允许的条目“%1”。Tandem不会生成这样的名称：请勿信任此文件。</translation>
    </message>
    <message>
        <source>The package holds the entry “%1” twice. Tandem does not write such files: do not trust this one.</source>
        <translation>文件包中条目“%1”出现两次。Tandem不会生成这样的文件：请勿信任。</translation>
    </message>
    <message>
        <source>The entry “%1” is encrypted in a way Tandem does not use. Ask for the file as Tandem wrote it.</source>
        <translation>条目“%1”采用了Tandem不使用的加密方式。请对方提供由Tandem生成的原始文件。</translation>
    </message>
    <message>
        <source>The entry “%1” is packed in a way Tandem does not use. Ask for the file as Tandem wrote it.</source>
        <translation>条目“%1”采用了Tandem不使用的压缩方式。请对方提供由Tandem生成的原始文件。</translation>
    </message>
    <message>
        <source>The entry “%1” is a link or carries file rights. Tandem does not write such entries: do not trust this file.</source>
        <translation>条目“%1”是链接或带有文件权限。Tandem不会生成这样的条目：请勿信任此文件。</translation>
    </message>
    <message>
        <source>The package describes the entry “%1” in two different ways. Do not trust this file; ask for it again.</source>
        <translation>文件包对条目“%1”有两种不同的描述。请勿信任此文件，请对方重新提供。</translation>
    </message>
    <message>
        <source>The entries of the package overlap or leave gaps. Tandem does not write such files: do not trust this one.</source>
        <translation>文件包的条目相互重叠或留有空隙。Tandem不会生成这样的文件：请勿信任。</translation>
    </message>
    <message>
        <source>The entry “%1” is missing in the package. Ask for the file again.</source>
        <translation>文件包中缺少条目“%1”。请对方重新提供文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the package. Close other programs and try again.</source>
        <translation>内存不足，无法打开文件包。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The entry “%1” is damaged. Nothing was read; ask for the file again.</source>
        <translation>条目“%1”已损坏。未读取任何内容，请对方重新提供文件。</translation>
    </message>
    <message>
        <source>The file would become larger than the allowed %1 MB. Split it into several files or leave out attachments.</source>
        <translation>文件将超过允许的%1 MB。请拆分为多个文件或减少附件。</translation>
    </message>
    <message>
        <source>“%1” is not a name that an entry of a package may have.</source>
        <translation>“%1”不能用作文件包条目的名称。</translation>
    </message>
    <message>
        <source>The entry “%1” would stand in the package twice.</source>
        <translation>条目“%1”将在文件包中重复出现。</translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the allowed %2 MB. Make the file smaller and try again.</source>
        <translation>条目“%1”超过允许的%2 MB。请缩小文件后重试。</translation>
    </message>
    <message>
        <source>A package may hold at most %1 entries. Split it into several files.</source>
        <translation>文件包最多可有%1个条目。请拆分为多个文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to write the package. Close other programs and try again.</source>
        <translation>内存不足，无法写入文件包。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The reliability of one reviewer must lie between 0 and 1.</source>
        <translation>单名评审专家的信度须在0至1之间。</translation>
    </message>
    <message>
        <source>Agreement needs at least two applications with two marks each.</source>
        <translation>计算一致性至少需要两份申报书，且每份有两个评分。</translation>
    </message>
    <message>
        <source>All marks are equal: agreement cannot be told from chance.</source>
        <translation>所有评分相同：无法区分一致与偶然。</translation>
    </message>
    <message>
        <source>Reliability needs at least one reviewer.</source>
        <translation>计算信度至少需要一名评审专家。</translation>
    </message>
    <message>
        <source>The wanted reliability must be at least 0 and below 1.</source>
        <translation>期望的信度须不小于0且小于1。</translation>
    </message>
    <message>
        <source>No sensible number of reviewers reaches this reliability.</source>
        <translation>任何合理的专家人数都无法达到该信度。</translation>
    </message>
    <message>
        <source>Please answer all questions on conflicts of interest first.</source>
        <translation>请先回答全部利益冲突问题。</translation>
    </message>
    <message>
        <source>You have declared a conflict of interest that excludes you from this application. Please decline the review.</source>
        <translation>您已声明的利益冲突要求您回避此申报书。请谢绝评审。</translation>
    </message>
    <message>
        <source>%1: the mark is missing.</source>
        <translation>%1：缺少评分。</translation>
    </message>
    <message>
        <source>%1: the mark lies outside the scale from %2 to %3.</source>
        <translation>%1：评分超出%2至%3的范围。</translation>
    </message>
    <message>
        <source>%1: please give a reason for the mark.</source>
        <translation>%1：请说明评分理由。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the reason in %2 has %n character(s), at least %3 are needed.</source>
        <translation>
            <numerusform>%1：理由（%2）有%n字，至少需要%3字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The call has no criterion “%1”, so its mark cannot count.</source>
        <translation>申报通知中没有评审标准“%1”，其评分不能计入。</translation>
    </message>
    <message>
        <source>The answer to %1 does not fit the call. Correct the answer sheet.</source>
        <translation>%1的内容与申报通知不符。请更正答案表。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) still keep the application from being handed in. Open “What is left” and settle them.</source>
        <translation>
            <numerusform>还有%n个错误阻碍提交申报书。请打开“待完成事项”逐一解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>This application was handed in already. Its content is locked.</source>
        <translation>此申报书已提交，内容已锁定。</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose the file again.</source>
        <translation>“%1”是空文件。请重新选择。</translation>
    </message>
    <message>
        <source>Only an application that was handed in can be opened for a repair.</source>
        <translation>只有已提交的申报书才能重新打开进行补正。</translation>
    </message>
    <message>
        <source>A decision of the chairs needs its reason. Write one sentence.</source>
        <translation>双方主席的决定须说明理由。请写一句话。</translation>
    </message>
    <message>
        <source>No reviewer has an assigned application. Confirm the assignment first.</source>
        <translation>尚无评审专家分派到申报书。请先确认分派方案。</translation>
    </message>
    <message>
        <source>Sending was cancelled; no packet was written.</source>
        <translation>已取消发送，未生成评审包。</translation>
    </message>
    <message>
        <source>This call did not come as a signed call file, so Tandem does not know for whom to seal. Open the .fcall file of the programme office first.</source>
        <translation>此申报通知并非来自已签名的申报通知文件，Tandem不知道应为谁密封。请先打开秘书处的.fcall文件。</translation>
    </message>
    <message>
        <source>A consensus mark for %1 needs its reason in at least one language.</source>
        <translation>%1的一致评分须至少用一种语言说明理由。</translation>
    </message>
    <message>
        <source>The mark for %1 is not on the scale of the call.</source>
        <translation>%1的评分不在申报通知规定的标尺上。</translation>
    </message>
    <message>
        <source>Your keys are locked. Enter the passphrase of this workspace first.</source>
        <translation>密钥已锁定。请先输入本工作区的口令。</translation>
    </message>
    <message>
        <source>This application is not before the panel: it was not admitted.</source>
        <translation>此申报书未获受理，不提交评审组。</translation>
    </message>
    <message>
        <source>This call is not in the workspace. Open its .fcall file first.</source>
        <translation>工作区中没有此申报通知。请先打开其.fcall文件。</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty. Choose a new one for the journey.</source>
        <translation>文件夹“%1”不是空的。请为演示流程选择新文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>A journey has 1 to %1 applications and 2 to %2 reviewers.</source>
        <translation>演示流程可有1至%1份申报书、2至%2名评审专家。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>The journey was cancelled. Every file that was written so far is whole.</source>
        <translation>演示流程已取消。此前写入的文件均完整。</translation>
    </message>
    <message>
        <source>The packet does not say for which reviewer it is. Ask the secretariat to send it again.</source>
        <translation>评审包未说明属于哪位评审专家。请秘书处重新发送。</translation>
    </message>
    <message>
        <source>This packet is not in the workspace. Open the .fpack file again.</source>
        <translation>工作区中没有此评审包。请重新打开.fpack文件。</translation>
    </message>
    <message>
        <source>The packet brought no dossier for this application. Ask the secretariat to send the packet again.</source>
        <translation>评审包中没有此申报书的卷宗。请秘书处重新发送。</translation>
    </message>
    <message>
        <source>No review of this packet is signed yet. Sign at least one, then return the file.</source>
        <translation>此评审包中尚无已签署的评审意见。请至少签署一份，再返回文件。</translation>
    </message>
    <message>
        <source>Application %1 was handed in before with other content and no repair was asked for. The first one stands; ask for a repair if this one is to count.</source>
        <translation>申报书%1此前已提交，内容不同，且未要求补正。以首次提交为准；如需以本次为准，请要求补正。</translation>
    </message>
    <message>
        <source>This review is of a reviewer or an application that this office did not assign. Check that it belongs to this call.</source>
        <translation>此评审意见的专家或申报书不是由本秘书处分派的。请检查其是否属于此申报通知。</translation>
    </message>
    <message>
        <source>“%1” belongs to a call that is not in this workspace. Check that the file was meant for this office, or open the call file first.</source>
        <translation>“%1”所属的申报通知不在本工作区。请检查文件是否应交本秘书处，或先打开申报通知文件。</translation>
    </message>
    <message>
        <source>“%1” was written to another text of the call than the one published here. Ask the sender which call file they used.</source>
        <translation>“%1”依据的申报通知文本与此处发布的不同。请向发件方确认使用了哪个申报通知文件。</translation>
    </message>
    <message>
        <source>“%1” confirms a file that was not handed in from this workspace. Open it where the application was handed in.</source>
        <translation>“%1”所确认的文件不是从本工作区提交的。请在提交申报书的工作区中打开。</translation>
    </message>
    <message>
        <source>“%1” does not confirm what was handed in here: the office or the content is another one. Call the office and compare.</source>
        <translation>“%1”所确认的不是此处提交的内容：秘书处或内容不符。请致电秘书处核对。</translation>
    </message>
    <message>
        <source>“%1” is an identity file. Open it at the reviewer or partner it belongs to.</source>
        <translation>“%1”是身份文件。请在其所属的评审专家或合作方处打开。</translation>
    </message>
    <message>
        <source>“%1” was not taken in because the work was cancelled.</source>
        <translation>操作已取消，未接收“%1”。</translation>
    </message>
    <message>
        <source>“%1” was taken in.</source>
        <translation>已接收“%1”。</translation>
    </message>
    <message>
        <source>“%1” brought a newer state, which now counts.</source>
        <translation>“%1”内容较新，现以其为准。</translation>
    </message>
    <message>
        <source>“%1” was here already; nothing changed.</source>
        <translation>“%1”此前已接收，没有变化。</translation>
    </message>
    <message>
        <source>“%1” is older than what is here; it was recorded, but does not count.</source>
        <translation>“%1”早于现有内容，已记录但不生效。</translation>
    </message>
    <message>
        <source>“%1” says something else under the same revision; the chair must choose.</source>
        <translation>“%1”版本相同但内容不同，须由主席选定。</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>未接收“%1”。</translation>
    </message>
    <message>
        <source>The application %1 is not in this workspace any more.</source>
        <translation>申报书%1已不在本工作区。</translation>
    </message>
    <message>
        <source>Another application of this call has the number “%1” already. Choose another number.</source>
        <translation>此申报通知下已有申报书使用编号“%1”。请换一个编号。</translation>
    </message>
    <message>
        <source>The application %1 is in this workspace already.</source>
        <translation>申报书%1已在本工作区中。</translation>
    </message>
    <message>
        <source>Only a draft can be removed; this application was handed in. Withdraw it instead.</source>
        <translation>只能移除草稿；此申报书已提交。请改为撤回。</translation>
    </message>
    <message>
        <source>The application or the reviewer is not in this workspace any more, so the change was not saved.</source>
        <translation>申报书或评审专家已不在本工作区，更改未保存。</translation>
    </message>
    <message>
        <source>The packet went out to this reviewer already, so the assignment stays on record.</source>
        <translation>评审包已发给该专家，分派记录予以保留。</translation>
    </message>
    <message>
        <source>This reviewer is not assigned to the application any more.</source>
        <translation>该专家已不再负责此申报书。</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was kept of it.</source>
        <translation>备份已取消，未保留任何内容。</translation>
    </message>
    <message>
        <source>The copy was made but could not be named “%1”. Choose another place and try again.</source>
        <translation>副本已生成，但无法命名为“%1”。请选择其他位置后重试。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1”已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” exists already and is not an empty folder. Choose a new folder for the workspace.</source>
        <translation>“%1”已存在，且不是空文件夹。请为工作区选择新文件夹。</translation>
    </message>
    <message>
        <source>“%1” does not name an attachment. The application is damaged; take it in again.</source>
        <translation>“%1”不是附件名。申报书已损坏，请重新接收。</translation>
    </message>
    <message>
        <source>An attachment is missing from the workspace (%1). Restore it from a backup or take the application in again.</source>
        <translation>工作区中缺少一个附件（%1）。请从备份恢复，或重新接收申报书。</translation>
    </message>
    <message>
        <source>An attachment in the workspace is damaged (%1). Restore it from a backup or take the application in again.</source>
        <translation>工作区中有一个附件已损坏（%1）。请从备份恢复，或重新接收申报书。</translation>
    </message>
    <message>
        <source>The call %1, version %2, is not in this workspace. Open its call file first.</source>
        <translation>申报通知%1第%2版不在本工作区。请先打开其申报通知文件。</translation>
    </message>
    <message>
        <source>Version %2 of the call “%1” is published and cannot be changed any more. Make a new version.</source>
        <translation>申报通知“%1”第%2版已发布，不能再修改。请另建新版本。</translation>
    </message>
    <message>
        <source>The call “%1”, version %2, is damaged in this workspace. Restore the latest backup.</source>
        <translation>本工作区中的申报通知“%1”第%2版已损坏。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Applications were started with the call “%1”, version %2. Remove them first.</source>
        <translation>已有申报书基于申报通知“%1”第%2版。请先移除这些申报书。</translation>
    </message>
    <message>
        <source>The workspace “%1” is open already: in %2 on the computer “%3” (process %4). Close it there, then try again.</source>
        <translation>工作区“%1”已打开：位于计算机“%3”上的%2（进程%4）。请先在那里关闭，再重试。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tandem (workspace version %2; this program knows up to %3). Install the newer version to open it.</source>
        <translation>“%1”由较新版本的Tandem写入（工作区版本%2，本程序最高支持%3）。请安装较新版本后打开。</translation>
    </message>
    <message>
        <source>The reviewer %1 is not in this workspace any more.</source>
        <translation>评审专家%1已不在本工作区。</translation>
    </message>
    <message>
        <source>The entry of the reviewer %1 is damaged. Restore the latest backup.</source>
        <translation>评审专家%1的记录已损坏。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Another reviewer is already called “%1”. Choose another short name.</source>
        <translation>已有评审专家使用“%1”。请换一个代号。</translation>
    </message>
    <message>
        <source>The reviewer has applications to judge or has judged some, and stays on record. Remove the assignments first.</source>
        <translation>该专家有待评审或已评审的申报书，记录予以保留。请先移除其分派。</translation>
    </message>
    <message>
        <source>This review is a draft that was not signed. Ask the reviewer to sign it and send it again.</source>
        <translation>此评审意见是未签署的草稿。请评审专家签署后重新发送。</translation>
    </message>
    <message>
        <source>The chosen review is not in this workspace any more.</source>
        <translation>所选评审意见已不在本工作区。</translation>
    </message>
    <message>
        <source>The application was changed elsewhere since it was opened, so this change was not saved. Open it again and repeat the change.</source>
        <translation>申报书打开后在别处被修改，此更改未保存。请重新打开并再次修改。</translation>
    </message>
    <message>
        <source>The application %1 is damaged in this workspace and cannot be read. Restore the latest backup.</source>
        <translation>本工作区中的申报书%1已损坏，无法读取。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The search index is not complete yet, so some texts are not found. It goes on when you search again.</source>
        <translation>搜索索引尚不完整，部分文本无法找到。再次搜索时会继续建立索引。</translation>
    </message>
    <message>
        <source>The setting “%1” belongs to the workspace itself and cannot be changed.</source>
        <translation>设置“%1”属于工作区本身，不能更改。</translation>
    </message>
    <message>
        <source>The disk is full; the last change was not saved in “%1”. Free some space, then save again. Everything saved earlier is safe.</source>
        <translation>磁盘已满，最近的更改未保存到“%1”。请腾出空间后重新保存。此前保存的内容均安全。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, because the folder or the file is write-protected. Copy the workspace to a folder of your own and open it there.</source>
        <translation>无法写入“%1”，文件夹或文件受写保护。请将工作区复制到自己的文件夹后打开。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore the latest backup into a new folder.</source>
        <translation>“%1”已损坏，未作改动。请将最近的备份恢复到新文件夹。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program and the change was not saved. Close the other program, then try again.</source>
        <translation>“%1”正被其他程序使用，更改未保存。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1” and the change was not saved. Check the disk and its free space, then try again.</source>
        <translation>磁盘在读写“%1”时报错，更改未保存。请检查磁盘及其剩余空间后重试。</translation>
    </message>
    <message>
        <source>The change contradicts what is kept in “%1” and was not saved.</source>
        <translation>更改与“%1”中的内容相矛盾，未保存。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was changed; the log has the details.</source>
        <translation>无法读写“%1”。未作任何更改，详情见日志。</translation>
    </message>
    <message>
        <source>A part of this change could not be saved, so none of it was saved in “%1”. Try again.</source>
        <translation>此更改有一部分无法保存，因此“%1”中全部未保存。请重试。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check that the folder above it exists and that you may write there.</source>
        <translation>无法创建文件夹“%1”。请检查上级文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>“%1” is on a network drive, where saved work is not safe. Keep the workspace on this computer; backups and packages may lie anywhere.</source>
        <translation>“%1”位于网络驱动器上，保存的内容不安全。请将工作区放在本机；备份和文件包可放在任意位置。</translation>
    </message>
    <message>
        <source>There is no workspace in “%1”. Choose another folder or make a new workspace.</source>
        <translation>“%1”中没有工作区。请选择其他文件夹，或新建工作区。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a workspace. Choose another folder.</source>
        <translation>“%1”是其他程序的数据库，不是工作区。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a number. The last number is kept.</source>
        <translation>“%1”不是数字，保留原数字。</translation>
    </message>
    <message>
        <source>“%1” cannot be kept exactly. Give an amount with a currency and no fractions of a cent or fen.</source>
        <translation>“%1”无法精确保存。请填写带币种的金额，最小到分。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2; the last date is kept.</source>
        <translation>“%1”不是日期。请按%2的格式填写；保留原日期。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. The last choice is kept.</source>
        <translation>“%1”不在选项之中，保留原选项。</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use json, content, fwork or signature-page.</source>
        <translation>没有“%1”这种格式。请使用json、content、fwork或signature-page。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>No call “%1” comes with the program.</source>
        <translation>程序未自带名为“%1”的申报通知。</translation>
    </message>
    <message>
        <source>The command line is not understood: %1</source>
        <translation>无法理解命令行：%1</translation>
    </message>
    <message>
        <source>The arguments do not fit. Usage: tandem-cli %1</source>
        <translation>参数不符。用法：tandem-cli %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. “tandem-cli --help” lists all.</source>
        <translation>没有命令“%1”。运行“tandem-cli --help”可查看全部命令。</translation>
    </message>
    <message>
        <source>The output cannot be written: the disk is full or nobody reads.</source>
        <translation>无法写出结果：磁盘已满或接收端已关闭。</translation>
    </message>
    <message>
        <source>The keys of this workspace need a passphrase. Name a file that holds it with --passphrase-file, or set TANDEM_PASSPHRASE.</source>
        <translation>本工作区的密钥需要口令。请用--passphrase-file指定存有口令的文件，或设置TANDEM_PASSPHRASE。</translation>
    </message>
    <message>
        <source>There is no application “%1” here. “tandem-cli application list” shows those there are.</source>
        <translation>此处没有申报书“%1”。运行“tandem-cli application list”可查看现有申报书。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>缺少选项--%1。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1须为%2至%3之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>The workspace has no such call.</source>
        <translation>工作区中没有该申报通知。</translation>
    </message>
    <message>
        <source>The workspace has several calls. Name one with --call.</source>
        <translation>工作区中有多份申报通知。请用--call指定一份。</translation>
    </message>
    <message>
        <source>The chairs decide admitted, not-eligible or in-repair, not “%1”.</source>
        <translation>双方主席的决定须为admitted、not-eligible或in-repair，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no reviewer “%1” here. “tandem-cli office reviewer” lists those there are.</source>
        <translation>此处没有评审专家“%1”。运行“tandem-cli office reviewer”可查看现有专家。</translation>
    </message>
    <message>
        <source>“%1” is no answer to a formal check of this call. Write for example F1=yes; answers are yes, no and repair.</source>
        <translation>“%1”不是此申报通知形式审查项的有效结果。请按F1=yes的格式填写；可选结果为yes、no和repair。</translation>
    </message>
    <message>
        <source>The call has no side “%1”.</source>
        <translation>此申报通知中没有“%1”一方。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write for example 2027-05-31.</source>
        <translation>“%1”不是日期。请按2027-05-31的格式填写。</translation>
    </message>
    <message>
        <source>The call has no criterion “%1”.</source>
        <translation>此申报通知中没有评审标准“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no mark of the scale of this call.</source>
        <translation>“%1”不在此申报通知的评分标尺上。</translation>
    </message>
    <message>
        <source>The call has no recommendation “%1”.</source>
        <translation>此申报通知中没有建议等级“%1”。</translation>
    </message>
    <message>
        <source>Name the packet with --packet; “tandem-cli review list” shows them.</source>
        <translation>请用--packet指定评审包；运行“tandem-cli review list”可查看全部。</translation>
    </message>
    <message>
        <source>“%1” does not fit the call: it is no criterion or question of it, or its mark is not on the scale. Correct the file of marks.</source>
        <translation>“%1”与申报通知不符：不是其中的评审标准或问题，或评分不在标尺上。请更正评分文件。</translation>
    </message>
    <message>
        <source>No packet in this workspace brought this application. Open the .fpack file first.</source>
        <translation>本工作区的评审包中没有此申报书。请先打开.fpack文件。</translation>
    </message>
    <message>
        <source>A workspace is for an applicant, office or reviewer, not “%1”.</source>
        <translation>工作区的角色须为applicant、office或reviewer，而不是“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” for pictures cannot be made.</source>
        <translation>无法创建存放图片的文件夹“%1”。</translation>
    </message>
    <message>
        <source>The sample workspace could not be put to “%1”. Check that the folder can be written.</source>
        <translation>无法将示例工作区存放到“%1”。请检查该文件夹是否可写。</translation>
    </message>
    <message>
        <source>The passphrase is not the one the file was locked with. Check capital letters and the keyboard’s language, then try again.</source>
        <translation>口令与锁定文件时所用的不符。请检查大小写和键盘语言后重试。</translation>
    </message>
    <message>
        <source>“%1” is not a file of Tandem. Tandem’s files end in .fcall, .fid, .fwork, .fsub, .fpack, .frev or .fack.</source>
        <translation>“%1”不是Tandem文件。Tandem文件的扩展名为.fcall、.fid、.fwork、.fsub、.fpack、.frev或.fack。</translation>
    </message>
    <message>
        <source>The office’s signature does not fit the call in the package: the call was changed. Ask the office for the call file.</source>
        <translation>秘书处的签名与文件包中的申报通知不符：申报通知被改动。请向秘书处索取申报通知文件。</translation>
    </message>
    <message>
        <source>This workspace holds no sealed file of this application, because it was not handed in from here.</source>
        <translation>本工作区没有此申报书的密封文件，因为申报书不是从此处提交的。</translation>
    </message>
    <message>
        <source>The request for repair does not hold together at “%1”: it is missing, of the wrong kind or too long. The office must write it again.</source>
        <translation>补正通知在“%1”处有误：内容缺失、类型不符或过长。须由秘书处重新出具。</translation>
    </message>
    <message>
        <source>Only an application under formal check can be sent back for a repair. This one is already further on or was never received.</source>
        <translation>只有处于形式审查阶段的申报书才能退回补正。此申报书已进入后续阶段，或从未收到。</translation>
    </message>
    <message>
        <source>No repair was asked for yet. Say what must be put right, and ask for it.</source>
        <translation>尚未要求补正。请写明需要补正的内容，然后提出要求。</translation>
    </message>
    <message>
        <source>No check asks for a repair and no reason is given. Write what the applicants must put right.</source>
        <translation>没有审查项要求补正，也未说明理由。请写明申报方需要补正的内容。</translation>
    </message>
    <message>
        <source>Tandem does not know from whom this application came, so it cannot seal the request for them. Import its .fsub file once more and try again.</source>
        <translation>Tandem不知道此申报书由谁提交，因此无法为其密封通知。请再次导入其.fsub文件后重试。</translation>
    </message>
    <message>
        <source>“%1”: the office asks for a repair. The application is open for changes; put it right and hand it in again.</source>
        <translation>“%1”：秘书处要求补正。申报书已开放修改；请补正后重新提交。</translation>
    </message>
    <message>
        <source>“%1”: the office asks for a repair until %2. The application is open for changes; put it right and hand it in again.</source>
        <translation>“%1”：秘书处要求最迟于%2补正。申报书已开放修改；请补正后重新提交。</translation>
    </message>
    <message>
        <source>The file states more than the allowed %1 recipients or an oversized seal. It was not opened; ask for it again.</source>
        <translation>文件的收件方超过允许的%1个，或密封数据过大，未予打开。请重新索取文件。</translation>
    </message>
    <message>
        <source>“%1” in the package cannot be read: it is damaged or comes from a newer version of Tandem. Install the newest version or ask the sender to write the file again.</source>
        <translation>无法读取文件包中的“%1”：内容已损坏，或来自更新版本的Tandem。请安装最新版本，或请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than the allowed %2 MB. The package was not read; ask the sender for a smaller file.</source>
        <translation>“%1”超过允许的%2 MB，未读取文件包。请发件方提供较小的文件。</translation>
    </message>
    <message>
        <source>The package has no number or no date. Ask the sender to write the file again.</source>
        <translation>文件包缺少编号或日期。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The package does not hold the call it belongs to. Ask the sender to write the file again.</source>
        <translation>文件包中没有其所属的申报通知。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The package does not say which call it belongs to. Ask the sender to write the file again.</source>
        <translation>文件包未说明属于哪一份申报通知。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The package must hold exactly one application. Ask the sender to write the file again.</source>
        <translation>文件包中须恰好有一份申报书。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The packet does not hold any application. Ask the sender to write the file again.</source>
        <translation>评审包中没有申报书。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>The file does not hold any review. Ask the sender to write the file again.</source>
        <translation>文件中没有评审意见。请发件方重新生成文件。</translation>
    </message>
    <message>
        <source>An application may have at most %1 attachments; this one has %2. Ask the sender to take some out.</source>
        <translation>申报书最多可有%1个附件，此申报书有%2个。请发件方删减附件。</translation>
    </message>
    <message>
        <source>The package is larger than the allowed %1 MB. It was not opened; ask the sender for a smaller one.</source>
        <translation>文件包超过允许的%1 MB，未予打开。请发件方提供较小的文件包。</translation>
    </message>
    <message>
        <source>The package states more than the allowed %1 entries. It was not opened; ask for the file again.</source>
        <translation>文件包的条目超过允许的%1个，未予打开。请重新索取文件。</translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the allowed %2 MB. The package was not opened; ask for the file again.</source>
        <translation>条目“%1”超过允许的%2 MB，未打开文件包。请重新索取文件。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” was taken in, but says something that this version of Tandem does not know. Install the newest version to see all of it.</source>
        <translation>已接收“%1”，但其中有本版本Tandem不识别的内容。请安装最新版本以查看全部内容。</translation>
    </message>
    <message>
        <source>“%1” was not signed by the office this call is known from. Compare the fingerprint %2 with the office by phone; do not trust the file before.</source>
        <translation>“%1”的签名方不是发布此申报通知的机构。请先与该机构电话核对指纹%2，核对前请勿信任此文件。</translation>
    </message>
    <message>
        <source>“%1” holds a review that this call does not allow. Ask the reviewer to complete it and to write the file again.</source>
        <translation>“%1”中的评审意见不符合此申报通知的要求。请评审专家补全后重新生成文件。</translation>
    </message>
    <message>
        <source>“%1” is not a PDF.</source>
        <translation>“%1”不是 PDF 文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: the PDF cannot be read to its end.</source>
        <translation>“%1”已损坏或不完整：无法读到 PDF 文件的末尾。</translation>
    </message>
    <message>
        <source>“%1” is encrypted; an archive copy must not be.</source>
        <translation>“%1”已加密；归档文件不得加密。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than this program reads.</source>
        <translation>“%1”解压后超出本程序可读取的大小。</translation>
    </message>
    <message>
        <source>Checking “%1” was cancelled.</source>
        <translation>已取消对“%1”的检查。</translation>
    </message>
    <message>
        <source>An object is damaged: %1.</source>
        <translation>有对象已损坏：%1。</translation>
    </message>
    <message>
        <source>The file does not claim PDF/A-2a or PDF/A-3a.</source>
        <translation>文件未声明为 PDF/A-2a 或 PDF/A-3a。</translation>
    </message>
    <message>
        <source>The file does not claim PDF/UA-1.</source>
        <translation>文件未声明为 PDF/UA-1。</translation>
    </message>
    <message>
        <source>The metadata use a schema they do not describe.</source>
        <translation>元数据使用了未加说明的扩展模式。</translation>
    </message>
    <message>
        <source>The file has no title in its metadata.</source>
        <translation>文件元数据中没有标题。</translation>
    </message>
    <message>
        <source>“%1” differs between properties and metadata.</source>
        <translation>“%1”在文件属性与元数据中不一致。</translation>
    </message>
    <message>
        <source>The file does not say what its colours mean: no output intent with an RGB profile.</source>
        <translation>文件未说明颜色的含义：缺少带 RGB 配置文件的输出意图。</translation>
    </message>
    <message>
        <source>The file does not say that it is tagged (MarkInfo).</source>
        <translation>文件未声明已加标签（MarkInfo）。</translation>
    </message>
    <message>
        <source>Readers are not told to show the title (DisplayDocTitle).</source>
        <translation>未要求阅读器显示标题（DisplayDocTitle）。</translation>
    </message>
    <message>
        <source>The document does not name its language (Lang).</source>
        <translation>文档未注明语言（Lang）。</translation>
    </message>
    <message>
        <source>The file has no readable XMP metadata.</source>
        <translation>文件没有可读取的 XMP 元数据。</translation>
    </message>
    <message>
        <source>Marked content or a saved state is not closed, or closed twice.</source>
        <translation>标记内容或保存的状态未关闭，或重复关闭。</translation>
    </message>
    <message>
        <source>A colour for four printing inks (CMYK) is used.</source>
        <translation>使用了印刷四色（CMYK）颜色。</translation>
    </message>
    <message>
        <source>Marked content lies in other marked content or in an artifact.</source>
        <translation>标记内容位于其他标记内容或装饰元素之中。</translation>
    </message>
    <message>
        <source>Marked content %1 is there twice.</source>
        <translation>标记内容 %1 重复出现。</translation>
    </message>
    <message>
        <source>A text is set in a font that is not there.</source>
        <translation>有文字使用了不存在的字体。</translation>
    </message>
    <message>
        <source>Something is painted that is neither content of the structure nor marked as an artifact.</source>
        <translation>绘制的内容既不属于文档结构，也未标为装饰元素。</translation>
    </message>
    <message>
        <source>A text ends in half a character.</source>
        <translation>有文字以半个字符结尾。</translation>
    </message>
    <message>
        <source>A picture is shown that is not there.</source>
        <translation>所显示的图片不存在。</translation>
    </message>
    <message>
        <source>Pictures lie in each other without end.</source>
        <translation>图片无止境地相互嵌套。</translation>
    </message>
    <message>
        <source>A picture asks to be smoothed.</source>
        <translation>有图片要求做平滑处理。</translation>
    </message>
    <message>
        <source>The tab key does not follow the structure (Tabs).</source>
        <translation>Tab 键顺序未按文档结构（Tabs）。</translation>
    </message>
    <message>
        <source>Object %1: no end of line before “endstream”.</source>
        <translation>对象 %1：“endstream”之前缺少换行。</translation>
    </message>
    <message>
        <source>Object %1: the data lie outside of the file.</source>
        <translation>对象 %1：数据位于文件之外。</translation>
    </message>
    <message>
        <source>The file holds an action that runs by itself or a script.</source>
        <translation>文件中含有自动执行的动作或脚本。</translation>
    </message>
    <message>
        <source>An embedded file lacks its name (F and UF).</source>
        <translation>有嵌入文件缺少名称（F 和 UF）。</translation>
    </message>
    <message>
        <source>Embedded file “%1”: what it is to the document is not said (AFRelationship).</source>
        <translation>嵌入文件“%1”：未说明其与文档的关系（AFRelationship）。</translation>
    </message>
    <message>
        <source>Embedded file “%1” is named but not there.</source>
        <translation>列出了嵌入文件“%1”，但文件不存在。</translation>
    </message>
    <message>
        <source>Embedded file “%1”: its media type is not said.</source>
        <translation>嵌入文件“%1”：未注明媒体类型。</translation>
    </message>
    <message>
        <source>Embedded file “%1” is not listed as associated with the document (AF).</source>
        <translation>嵌入文件“%1”未列为文档的关联文件（AF）。</translation>
    </message>
    <message>
        <source>The file has no identifier (ID).</source>
        <translation>文件没有标识符（ID）。</translation>
    </message>
    <message>
        <source>Opening the file starts an action (OpenAction).</source>
        <translation>打开文件时会启动动作（OpenAction）。</translation>
    </message>
    <message>
        <source>Font %1 is not embedded.</source>
        <translation>字体 %1 未嵌入。</translation>
    </message>
    <message>
        <source>Font %1: the text of a character is missing (ToUnicode).</source>
        <translation>字体 %1：缺少某个字符的文本（ToUnicode）。</translation>
    </message>
    <message>
        <source>Font %1: a character means nothing that can be read (zero, mark or private use).</source>
        <translation>字体 %1：某个字符没有可读的含义（空字符、标记或专用区）。</translation>
    </message>
    <message>
        <source>Font %1: codes are not those of its glyphs (Identity-H).</source>
        <translation>字体 %1：编码与字形编号不一致（Identity-H）。</translation>
    </message>
    <message>
        <source>Font %1 cannot be read.</source>
        <translation>无法读取字体 %1。</translation>
    </message>
    <message>
        <source>Font %1 does not say which glyph a code shows (CIDToGIDMap).</source>
        <translation>字体 %1 未说明编码对应的字形（CIDToGIDMap）。</translation>
    </message>
    <message>
        <source>Font %1 has no glyph for a character.</source>
        <translation>字体 %1 缺少某个字符的字形。</translation>
    </message>
    <message>
        <source>Font %1: the width of a character is another one than its font says.</source>
        <translation>字体 %1：某个字符的宽度与字体文件不符。</translation>
    </message>
    <message>
        <source>The file has no structure for screen readers.</source>
        <translation>文件没有供读屏软件使用的结构。</translation>
    </message>
    <message>
        <source>The structure runs in a circle.</source>
        <translation>文档结构出现循环。</translation>
    </message>
    <message>
        <source>A part of the structure does not know what it is a part of.</source>
        <translation>结构中有部分未指明其上级。</translation>
    </message>
    <message>
        <source>The structure has a part of no known kind.</source>
        <translation>结构中有类型未知的部分。</translation>
    </message>
    <message>
        <source>A %1 stands where it must not.</source>
        <translation>%1 出现在不允许的位置。</translation>
    </message>
    <message>
        <source>A figure has no text alternative (Alt).</source>
        <translation>有图没有替代文本（Alt）。</translation>
    </message>
    <message>
        <source>A note has no name (ID).</source>
        <translation>有注释没有名称（ID）。</translation>
    </message>
    <message>
        <source>The head of a table does not say whether it heads a row or a column (Scope).</source>
        <translation>表头未说明属于行还是列（Scope）。</translation>
    </message>
    <message>
        <source>A table has rows of different lengths.</source>
        <translation>有表格各行的列数不同。</translation>
    </message>
    <message>
        <source>A heading skips a level.</source>
        <translation>有标题跳过了层级。</translation>
    </message>
    <message>
        <source>A part of the structure lies on no page.</source>
        <translation>结构中有部分不在任何页面上。</translation>
    </message>
    <message>
        <source>The same content belongs to the structure twice.</source>
        <translation>同一内容在结构中出现两次。</translation>
    </message>
    <message>
        <source>The structure names content that the page does not have.</source>
        <translation>结构引用了页面上没有的内容。</translation>
    </message>
    <message>
        <source>Content does not lead back to its place in the structure (ParentTree).</source>
        <translation>内容无法追溯到其在结构中的位置（ParentTree）。</translation>
    </message>
    <message>
        <source>A link or field stands in a part of another kind.</source>
        <translation>有链接或域位于其他类型的部分中。</translation>
    </message>
    <message>
        <source>Content of a page is in no part of the structure.</source>
        <translation>页面上有内容不属于结构的任何部分。</translation>
    </message>
    <message>
        <source>A link or field may be missing in print (F).</source>
        <translation>有链接或域打印时可能缺失（F）。</translation>
    </message>
    <message>
        <source>A link or field does not say what it is (Contents).</source>
        <translation>有链接或域未说明其内容（Contents）。</translation>
    </message>
    <message>
        <source>A link or field is no part of the structure.</source>
        <translation>有链接或域不属于文档结构。</translation>
    </message>
    <message>
        <source>A field has no picture of itself (AP).</source>
        <translation>有域没有外观（AP）。</translation>
    </message>
    <message>
        <source>No identity file has come yet from: %1. Nothing can be sealed for them; ask for their .fid files and take them in.</source>
        <translation>尚未收到以下专家的身份文件：%1。无法为其密封；请索取其.fid文件并导入。</translation>
    </message>
    <message>
        <source>%1: “%2” was looked at by %3 and set aside: %4</source>
        <translation>%1：“%2”已由%3核对并搁置：%4</translation>
    </message>
    <message>
        <source>There is no audience “%1” in this call. Choose one of: %2.</source>
        <translation>本申报通知中没有适用对象“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>“{lastDay}” needs a number of days in “redressDays”.</source>
        <translation>“{lastDay}”需要在“redressDays”中给出天数。</translation>
    </message>
    <message>
        <source>The document could not be signed with this certificate. Ask who gave it to you whether it is meant for signing.</source>
        <translation>无法用此证书签署文档。请向证书提供方确认该证书是否可用于签名。</translation>
    </message>
    <message>
        <source>The program “tandem-pages”, which reads attachments, is missing beside Tandem or does not start. Install Tandem again, or write the dossier without pages of attachments.</source>
        <translation>用于读取附件的程序“tandem-pages”不在Tandem所在文件夹中，或无法启动。请重新安装Tandem，或在不附附件页面的情况下生成卷宗。</translation>
    </message>
    <message>
        <source>“%1” was not written by this program, or was changed since. Only dossiers, reports and signature pages of Tandem are signed here: write the document anew.</source>
        <translation>“%1”不是由本程序生成，或生成后被更改。此处只签署Tandem生成的卷宗、报告和签章页：请重新生成该文档。</translation>
    </message>
    <message>
        <source>“%1” holds no certificate with its key. Choose a PKCS#12 file (.p12 or .pfx).</source>
        <translation>“%1”中没有带密钥的证书。请选择PKCS#12文件（.p12或.pfx）。</translation>
    </message>
    <message>
        <source>The password does not open “%1”. Type it once more.</source>
        <translation>该密码无法打开“%1”。请重新输入。</translation>
    </message>
    <message>
        <source>“%1” holds no private key with its certificate. Export both together from where the certificate was made.</source>
        <translation>“%1”中没有与证书对应的私钥。请在生成证书处将两者一并导出。</translation>
    </message>
    <message>
        <source>The key in “%1” is too weak or of a kind that documents are not signed with: RSA from 2048 bits on, or an elliptic curve.</source>
        <translation>“%1”中的密钥强度不足，或其类型不能用于签署文档：须为2048位以上的RSA或椭圆曲线密钥。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask for a new one.</source>
        <translation>%1的证书已于%2到期。请申请新证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Look whether the clock of this computer is right.</source>
        <translation>%1的证书自%2起才有效。请检查本机时钟是否准确。</translation>
    </message>
    <message>
        <source>Writing the bundle was cancelled. Nothing of it is left.</source>
        <translation>已取消生成材料包，未留下任何文件。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose a new name, or put it away first.</source>
        <translation>“%1”已存在。请另选名称，或先将其移走。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the free space and your rights there.</source>
        <translation>无法写入“%1”。请检查该处的可用空间和您的权限。</translation>
    </message>
    <message>
        <source>The path to “%1” would have more than %2 characters, which archives refuse. Choose a folder with a shorter path.</source>
        <translation>“%1”的路径将超过%2个字符，档案系统不予接收。请选择路径较短的文件夹。</translation>
    </message>
    <message>
        <source>The call has no language “%1”. Choose from: %2.</source>
        <translation>本申报通知没有语种“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>A document of this kind is about one application. Name the application.</source>
        <translation>此类文件针对单个申报项目，请指定申报项目。</translation>
    </message>
    <message>
        <source>A document of this kind is about a call. Name the call.</source>
        <translation>此类文件针对申报通知，请指定申报通知。</translation>
    </message>
    <message>
        <source>A document of this kind is for one side. Sides of this call are: %1.</source>
        <translation>此类文件仅供其中一方使用。本申报通知的双方为：%1。</translation>
    </message>
    <message>
        <source>A letter is in one language. Languages of this call are: %1.</source>
        <translation>函件使用一种语言。本申报通知的语言为：%1。</translation>
    </message>
    <message>
        <source>There is no such call in this workspace.</source>
        <translation>此工作区中没有该申报通知。</translation>
    </message>
    <message>
        <source>This document goes out without the names of reviewers, but a text in it names “%1”. Have that text changed first.</source>
        <translation>此文件对外不得出现评审专家姓名，但其中一处文本写有“%1”，请先修改该文本。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are different values.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）的数值不同。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) has no counterpart in %4.</source>
        <translation>%1：“%3”（%2）在%4文本中没有对应内容。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) differ by the factor %6.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）相差%6倍。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) have different units.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）的单位不同。</translation>
    </message>
    <message>
        <source>%1: of “%3” (%2) and “%5” (%4) only one names a unit or currency.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）中只有一处写明了单位或币种。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are in different currencies.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）的币种不同。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): per cent are not percentage points.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）：百分比不等于百分点。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are different dates.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）的日期不同。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): one date says more than the other.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）：两处日期的详略不同。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): day and month may be exchanged.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）：日和月可能颠倒。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): one text says more than, the other less than.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）：一处说“超过”，另一处说“不到”。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): the point or comma can be read in two ways.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）：其中的点或逗号可以有两种读法。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are equal only if rounded.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）仅在四舍五入后相等。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4): a German Billion is 10¹², an English billion 10⁹, 亿 10⁸.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）：德语Billion为10¹²，英语billion为10⁹，亿为10⁸。</translation>
    </message>
    <message>
        <source>%1: “%3” (%2) and “%5” (%4) are different numbers or designations.</source>
        <translation>%1：“%3”（%2）与“%5”（%4）的编号或标识不同。</translation>
    </message>
    <message>
        <source>%1: the name “%3” (%2) is spelt “%5” in %4.</source>
        <translation>%1：名称“%3”（%2）在%4文本中写作“%5”。</translation>
    </message>
    <message>
        <source>%1: the text in %2 is not translated.</source>
        <translation>%1：%2文本尚未翻译。</translation>
    </message>
    <message>
        <source>%1: in %2 a passage is not translated: “%3”.</source>
        <translation>%1：%2文本中有一处未翻译：“%3”。</translation>
    </message>
    <message>
        <source>%1: the text in %2 is much shorter than the one in %5. Is something missing?</source>
        <translation>%1：%2文本比%5文本短得多，是否有遗漏？</translation>
    </message>
    <message>
        <source>%1: “%3” is not a punctuation mark of %2.</source>
        <translation>%1：“%3”不是%2的标点符号。</translation>
    </message>
    <message>
        <source>%1: %2 has other quotation marks than “%3”.</source>
        <translation>%1：%2应使用其他引号，而不是“%3”。</translation>
    </message>
    <message>
        <source>%1: in %2 “%3” stands twice in a row.</source>
        <translation>%1：%2文本中“%3”连续出现两次。</translation>
    </message>
    <message>
        <source>%1: the text in %2 does not use the agreed term (%4).</source>
        <translation>%1：%2文本未使用约定术语（%4）。</translation>
    </message>
    <message>
        <source>%1: in %2 please write “%4” instead of “%3”.</source>
        <translation>%1：%2文本中请用“%4”代替“%3”。</translation>
    </message>
    <message>
        <source>The term base cannot be read: line %1 has another number of cells than the first line.</source>
        <translation>无法读取术语库：第%1行的列数与首行不同。</translation>
    </message>
    <message>
        <source>The term base cannot be read: its first line must name at least two languages.</source>
        <translation>无法读取术语库：首行必须至少列出两种语言。</translation>
    </message>
    <message>
        <source>There is no document “%1”. Kinds are: %2.</source>
        <translation>没有名为“%1”的文件。可用种类：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2027-06-15.</source>
        <translation>“%1”不是日期，请写作2027-06-15。</translation>
    </message>
    <message>
        <source>A document of this kind is no table; leave --csv out.</source>
        <translation>此类文件不是表格，请去掉--csv。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its place and your rights.</source>
        <translation>无法创建文件夹“%1”。请检查其位置和您的权限。</translation>
    </message>
    <message>
        <source>--attachments must be pages, embedded or none, not “%1”.</source>
        <translation>--attachments 只能为 pages、embedded 或 none，不能为“%1”。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns. It needs four, with tabs between them: language, text, language, text.</source>
        <translation>第%1行有%2列。应为四列，以制表符分隔：语言、文本、语言、文本。</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” is no language. Write zh, de or en.</source>
        <translation>第%1行第%2列：“%3”不是语言代码，请写zh、de或en。</translation>
    </message>
    <message>
        <source>Line %1 is no UTF-8 text. Please save the table as UTF-8.</source>
        <translation>第%1行不是UTF-8文本，请将表格保存为UTF-8。</translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed. Nothing is signed on top of that: ask for the file as its signers left it, or write the document anew.</source>
        <translation>“%1”在签名后被改动，不能在此基础上继续签名：请索取签名人留下的原文件，或重新生成文件。</translation>
    </message>
    <message>
        <source>“%1” names no attachment of this application. Name a file, a field such as %2, or a content class.</source>
        <translation>“%1”不对应本申请的任何附件。请给出文件名、栏目编号（如%2）或内容等级。</translation>
    </message>
    <message>
        <source>How firmly the ranking stands can only be said of at least two applications with a total, two reviewers and two criteria.</source>
        <translation>至少须有两个具有总分的项目、两位评审专家和两项评审标准，才能判断排序是否稳健。</translation>
    </message>
    <message>
        <source>%1: the blocks were put in two different orders at once. Please choose which one holds.</source>
        <translation>%1：条目同时被排成两种不同的顺序。请选择以哪一种为准。</translation>
    </message>
    <message>
        <source>%1: this block was removed in one place and changed in another at once. Please choose whether it stays.</source>
        <translation>%1：该条目在一处被删除，同时在另一处被修改。请选择是否保留。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it takes too much time or memory, or makes the program that reads it fail. Save or print it anew and attach that.</source>
        <translation>“%1”无法读取：耗时或占用内存过多，或导致读取程序出错。请重新保存或打印后再添加。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without a password and attach it again.</source>
        <translation>“%1”设有密码。请去除密码后重新添加。</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Save it anew in the program it comes from and attach it again.</source>
        <translation>“%1”已损坏，无法读取。请在原程序中重新保存后再添加。</translation>
    </message>
    <message>
        <source>“%1” is a program. Attach documents, pictures and tables only.</source>
        <translation>“%1”是程序文件。请只添加文档、图片和表格。</translation>
    </message>
    <message>
        <source>“%1” contains macros. Save it without macros (XLSX, DOCX or ODS) and attach that.</source>
        <translation>“%1”含有宏。请另存为不含宏的文件（XLSX、DOCX 或 ODS）后再添加。</translation>
    </message>
    <message>
        <source>“%1” is no %2 file, whatever its name says. Open it in the program it comes from and save it as %2.</source>
        <translation>“%1”虽以 %2 命名，实际并非 %2 文件。请在原程序中打开并保存为 %2。</translation>
    </message>
    <message>
        <source>“%1” is named like a %2 file but holds another format: %3. Save it as %2 and attach that.</source>
        <translation>“%1”以 %2 命名，实际格式却是 %3。请保存为 %2 后再添加。</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a document holds. Save it anew in the program it comes from and attach that.</source>
        <translation>“%1”解压后远超正常文档的大小。请在原程序中重新保存后再添加。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, more than can be shown. Scale it down to less than 100 million pixels.</source>
        <translation>“%1”为 %2 × %3 像素，超出可显示范围。请缩小到 1 亿像素以内。</translation>
    </message>
    <message>
        <source>“%1” is an XFA form, which only few programs can show. Print it to a new PDF and attach that.</source>
        <translation>“%1”是 XFA 表单，只有少数程序能够显示。请打印为新的 PDF 后再添加。</translation>
    </message>
    <message>
        <source>“%1” is a collection of files. Attach each of them by itself.</source>
        <translation>“%1”是文件合集。请逐个添加其中的文件。</translation>
    </message>
    <message>
        <source>“%1” carries other files inside, which reviewers will not see. Attach each of them by itself.</source>
        <translation>“%1”内嵌其他文件，评审专家无法看到。请逐个添加这些文件。</translation>
    </message>
    <message>
        <source>“%1” contains a script (JavaScript). It is never run here; better print the file to a new PDF and attach that.</source>
        <translation>“%1”含有脚本（JavaScript）。本程序不会运行脚本；建议打印为新的 PDF 后再添加。</translation>
    </message>
    <message>
        <source>“%1” is made to open programs or files, to send data or to play media. Nothing of that happens here; better print it to a new PDF and attach that.</source>
        <translation>“%1”会打开程序或文件、发送数据或播放媒体。本程序不会执行这些操作；建议打印为新的 PDF 后再添加。</translation>
    </message>
    <message>
        <source>“%1” is protected against changes, so its pages cannot be shown in the dossier. Save it without protection if you may.</source>
        <translation>“%1”设有修改限制，其页面无法显示在卷宗中。如有权限，请去除保护后保存。</translation>
    </message>
    <message>
        <source>“%1” is damaged but can still be read. Compare its pages, or save it anew and attach that.</source>
        <translation>“%1”已损坏，但仍可读取。请核对页面，或重新保存后再添加。</translation>
    </message>
    <message>
        <source>“%1” takes very long to show. Print it to a new PDF and attach that.</source>
        <translation>“%1”显示耗时过长。请打印为新的 PDF 后再添加。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n page(s); the dossier shows the first %2. The whole file travels along.</source>
        <translation>
            <numerusform>“%1”共 %n 页；卷宗只显示前 %2 页，完整文件随附。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has only %2 × %3 pixels: over the width of a page that is %4 dots per inch. Attach it with at least %5 pixels along its longer side.</source>
        <translation>“%1”只有 %2 × %3 像素：按页面宽度计算为每英寸 %4 点。请改用长边不少于 %5 像素的图片。</translation>
    </message>
    <message>
        <source>“%1” is not saved as UTF-8: umlauts and Chinese characters may be shown wrong. Save it as UTF-8 and attach that.</source>
        <translation>“%1”未按 UTF-8 保存：变音字母和汉字可能显示错误。请保存为 UTF-8 后再添加。</translation>
    </message>
    <message>
        <source>A part of “%1” is damaged or missing. Open it and look, or attach it again.</source>
        <translation>“%1”有一部分损坏或缺失。请打开查看，或重新添加。</translation>
    </message>
    <message>
        <source>“%1” has the same content as “%2”. One of them is enough.</source>
        <translation>“%1”与“%2”内容相同，保留其中一个即可。</translation>
    </message>
    <message>
        <source>“%1” has the same content as “%2”, attached at %3. One of them is enough, unless both questions ask for it.</source>
        <translation>“%1”与 %3 中的“%2”内容相同。除非两个问题都要求，保留一个即可。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged. %n place(s) were changed on both sides: choose what holds.</source>
        <translation>
            <numerusform>“%1”已合并。有%n处双方都作了修改：请选择以哪一方为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” brings changes to an application that was handed in already, so nothing was taken over. If the office asks for a repair, open it for the repair first.</source>
        <translation>“%1”中的修改涉及已提交的申请，因此未作任何更改。如果秘书处要求补正，请先打开申请进行补正。</translation>
    </message>
    <message>
        <source>No open conflict has this version or block. List the conflicts again.</source>
        <translation>没有待决冲突包含该版本或条目。请重新列出冲突。</translation>
    </message>
    <message>
        <source>“%1” is no call that can be used. “call check” names its faults.</source>
        <translation>“%1”不是可用的公告文件。可用“call check”查看其错误。</translation>
    </message>
    <message>
        <source>“%1” is no question of this call that takes files.</source>
        <translation>“%1”不是本公告中可添加附件的问题。</translation>
    </message>
</context>
<context>
    <name>PanelCharts</name>
    <message>
        <source>Threshold</source>
        <translation>门槛分</translation>
    </message>
    <message>
        <source>Profile by criterion</source>
        <translation>各项评分</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Single marks</source>
        <translation>各专家评分</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Ø %1</source>
        <translation>%1均分</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入口令(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>显示输入内容(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Apply</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审组</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>Request for repair</source>
        <translation>补正通知</translation>
    </message>
    <message>
        <source>What the checks found goes along</source>
        <translation>形式审查意见将一并发出</translation>
    </message>
    <message>
        <source>&amp;What must the applicants put right? Both sides read it: write it in both languages.</source>
        <translation>申报方须补正什么？双方都会阅读，请用两种语言填写。(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Last day; leave it empty for none</source>
        <translation>截止日期；没有则留空(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Reviewer</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pseudonym</source>
        <translation>代号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>所属方(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Directions</source>
        <translation>合作方向(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Former organisations, one a line</source>
        <translation>曾任职单位，每行一个(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Most applications</source>
        <translation>最多评审份数(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Unlock your keys</source>
        <translation>解锁密钥</translation>
    </message>
    <message>
        <source>Sealing, signing and opening sealed files needs the passphrase of this workspace.</source>
        <translation>密封、签名和打开密封文件都需要本工作区的口令。</translation>
    </message>
</context>
<context>
    <name>StatusShape</name>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>older than the other language</source>
        <translation>早于另一语言</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>results differ</source>
        <translation>结果不一致</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>第一方</translation>
    </message>
    <message>
        <source>second side</source>
        <translation>第二方</translation>
    </message>
    <message>
        <source>first side, proposed</source>
        <translation>第一方，拟分派</translation>
    </message>
    <message>
        <source>second side, proposed</source>
        <translation>第二方，拟分派</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome to Tandem</source>
        <translation>欢迎使用Tandem</translation>
    </message>
    <message>
        <source>Tandem keeps everything you write in one folder of this computer, the workspace. Who are you?</source>
        <translation>Tandem将您填写的所有内容保存在本机的一个文件夹中，即工作区。请介绍一下您自己。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>You mostly &amp;work as</source>
        <translation>主要身份(&amp;W)</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报单位</translation>
    </message>
    <message>
        <source>Programme office</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>&amp;Passphrase for your keys, at least 12 characters</source>
        <translation>密钥口令，至少12个字符(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入口令(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder of the workspace</source>
        <translation>工作区文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择…(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look around with samples</source>
        <translation>用示例了解(&amp;L)</translation>
    </message>
    <message>
        <source>Open a &amp;workspace…</source>
        <translation>打开工作区…(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Bilingual applications, reviews and dossiers for flagship projects.</source>
        <translation>旗舰项目的双语申报、评审与卷宗。</translation>
    </message>
    <message>
        <source>Open this workspace folder.</source>
        <translation>打开此工作区文件夹。</translation>
    </message>
    <message>
        <source>Open the sample world to look around.</source>
        <translation>打开示例数据，先行了解。</translation>
    </message>
    <message>
        <source>Save pictures of all pages of the sample world and end.</source>
        <translation>保存示例数据所有页面的图片后退出。</translation>
    </message>
    <message>
        <source>Files of Tandem to take in.</source>
        <translation>要接收的Tandem文件。</translation>
    </message>
</context>
<context>
    <name>tandem::forms::AddressEditor</name>
    <message>
        <source>Country (two letters)</source>
        <translation>国家（两位字母代码）</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Province or Land</source>
        <translation>省或联邦州</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>街道与门牌号</translation>
    </message>
    <message>
        <source>Whole address in Latin script</source>
        <translation>完整地址（拉丁字母）</translation>
    </message>
</context>
<context>
    <name>tandem::forms::CellTableModel</name>
    <message>
        <source>%1: sum %2 of %3</source>
        <translation>%1：合计%2/%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column and language</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ChartWithData</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Chart or data</source>
        <translation>图表或数据</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ChoiceEditor</name>
    <message>
        <source>– please choose –</source>
        <translation>– 请选择 –</translation>
    </message>
</context>
<context>
    <name>tandem::forms::CodeEditor</name>
    <message>
        <source>The form of the identifier is right.</source>
        <translation>代码格式正确。</translation>
    </message>
    <message>
        <source>%1, edition</source>
        <translation>%1，版本</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ConflictDeclarationPane</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Remark, for the chairs only</source>
        <translation>备注（仅供双方主席查看）</translation>
    </message>
    <message>
        <source>Please answer every question. The application opens afterwards.</source>
        <translation>请回答所有问题，之后即可打开申报书。</translation>
    </message>
    <message>
        <source>No conflict of interest: you may review this application.</source>
        <translation>无利益冲突：可以评审此申报书。</translation>
    </message>
    <message>
        <source>The chairs will decide whether you review this application.</source>
        <translation>是否由您评审此申报书，由双方主席决定。</translation>
    </message>
    <message>
        <source>You cannot review this application. The secretariat will name somebody else.</source>
        <translation>您不能评审此申报书，秘书处将另行指定专家。</translation>
    </message>
</context>
<context>
    <name>tandem::forms::CriterionSheet</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Mark for %1</source>
        <translation>%1的评分</translation>
    </message>
    <message>
        <source>No mark yet. Type a digit or click on the scale.</source>
        <translation>尚未评分。请键入数字或点击评分标尺。</translation>
    </message>
    <message>
        <source>Reason: name strengths and weaknesses</source>
        <translation>理由：写明优点和不足</translation>
    </message>
    <message>
        <source>Reason for %1 in %2</source>
        <translation>%1的理由（%2）</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>门槛分 %1</translation>
    </message>
    <message>
        <source>Read in the dossier:</source>
        <translation>查阅卷宗：</translation>
    </message>
    <message>
        <source>Show %1 in the dossier: %2</source>
        <comment>field id and its name</comment>
        <translation>在卷宗中显示%1：%2</translation>
    </message>
</context>
<context>
    <name>tandem::forms::DateBox</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
</context>
<context>
    <name>tandem::forms::DeadlineClock</name>
    <message>
        <source>closed</source>
        <translation>已截止</translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>还剩%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还剩%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>截止时间 %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1已截止</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time on date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>city and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tandem::forms::DeclarationEditor</name>
    <message>
        <source>Yes, this applies</source>
        <translation>是，符合</translation>
    </message>
</context>
<context>
    <name>tandem::forms::DocumentChoiceDialog</name>
    <message>
        <source>Languages of the document</source>
        <translation>文档语种</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>All, page by page behind the document</source>
        <translation>全部附件，逐页附于文件之后</translation>
    </message>
    <message>
        <source>None: only the list of them</source>
        <translation>不附：仅列清单</translation>
    </message>
    <message>
        <source>These; the others are only listed:</source>
        <translation>仅附以下附件，其余只列入清单：</translation>
    </message>
</context>
<context>
    <name>tandem::forms::FieldBlock</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>tandem::forms::FieldGroup</name>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a block</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
</context>
<context>
    <name>tandem::forms::FileEditor</name>
    <message>
        <source>File %1 is not here.</source>
        <translation>文件%1不存在。</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move file up</source>
        <translation>上移文件</translation>
    </message>
    <message>
        <source>Move file down</source>
        <translation>下移文件</translation>
    </message>
    <message>
        <source>Drop files here: %1, up to %2 MB each</source>
        <translation>将文件拖放到此处：%1，每个不超过%2 MB</translation>
    </message>
    <message>
        <source>Drop files here: %1</source>
        <translation>将文件拖放到此处：%1</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>将文件拖放到此处</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>Captions, language and class of the file, earlier versions</source>
        <translation>文件的说明文字、语种、级别和以往版本</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
</context>
<context>
    <name>tandem::forms::FormalCheckPane</name>
    <message>
        <source>Checked independently by</source>
        <translation>独立审查方</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Ask for repair</source>
        <translation>要求补正</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>%1; the sides differ</source>
        <translation>%1；双方结果不一致</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>check, side: finding</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>tandem::forms::GuidancePane</name>
    <message>
        <source>Go into a field to see what is asked there.</source>
        <translation>将光标移入栏目，即可查看填写要求。</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>最多%1字</translation>
    </message>
    <message>
        <source>%1: at most %2 characters</source>
        <translation>%1：最多%2字</translation>
    </message>
    <message numerus="yes">
        <source>at least %n entries</source>
        <translation>
            <numerusform>至少%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n entries</source>
        <translation>
            <numerusform>最多%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts for criterion</source>
        <translation>对应评审标准</translation>
    </message>
    <message>
        <source>%1 % of the total</source>
        <translation>占总分的%1%</translation>
    </message>
    <message>
        <source>Terms in this field</source>
        <translation>本栏术语</translation>
    </message>
    <message>
        <source>Checks on this page</source>
        <translation>本页检查结果</translation>
    </message>
    <message>
        <source>Go to field %1</source>
        <translation>转到栏目%1</translation>
    </message>
    <message>
        <source>Show this finding of %1 again</source>
        <translation>重新显示%1的这条提示</translation>
    </message>
    <message>
        <source>Set this finding of %1 aside…</source>
        <translation>搁置%1的这条提示…</translation>
    </message>
</context>
<context>
    <name>tandem::forms::LanguagePair</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Confirm both (F8)</source>
        <translation>确认双语一致 (F8)</translation>
    </message>
    <message>
        <source>Mark as updated</source>
        <translation>标记为已更新</translation>
    </message>
    <message>
        <source>Wording only, still holds (F8)</source>
        <translation>仅措辞改动，译文仍有效 (F8)</translation>
    </message>
    <message>
        <source>The text in %1 is older than the other one.</source>
        <translation>文本（%1）早于另一语言的文本。</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>仅一种语言</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>双方均已修改</translation>
    </message>
    <message>
        <source>%1 is older</source>
        <translation>%1文本较旧</translation>
    </message>
    <message>
        <source>Both confirmed</source>
        <translation>双语已确认</translation>
    </message>
</context>
<context>
    <name>tandem::forms::LanguagesPromptDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is asked, in which language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The documents are in all of these languages. Where one is left empty, the other stands alone.</source>
        <translation>文件使用以上全部语言。某一语言留空时，仅显示另一语言。</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ListEditor</name>
    <message>
        <source>%1 of at most %2, one on each line</source>
        <translation>%1条，最多%2条，每行一条</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, one on each line</source>
        <translation>
            <numerusform>%n条，每行一条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::forms::MeterBar</name>
    <message>
        <source>%1 / %2</source>
        <comment>characters of the limit</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1，至少%2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超出%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还可写%1</translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>字数已达要求</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tandem::forms::MoneyEditor</name>
    <message>
        <source>%1, amount</source>
        <translation>%1，金额</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1，币种</translation>
    </message>
    <message>
        <source>Type and show the amount in units of 10,000 yuan</source>
        <translation>以万元为单位输入和显示金额</translation>
    </message>
</context>
<context>
    <name>tandem::forms::MultipleChoiceEditor</name>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>已选%1项，最多%2项</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PassphraseDialog</name>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>还差%n个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it a second time; the two differ.</source>
        <translation>请再次输入；两次输入不一致。</translation>
    </message>
    <message>
        <source>Keep it safe: without it, nobody can open this workspace’s sealed files.</source>
        <translation>请妥善保管：没有口令，任何人都无法打开本工作区的密封文件。</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfContents</name>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>文档目录</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>页面缩略图</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfPane</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Outline and pages</source>
        <translation>目录和页面</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfSignatureBar</name>
    <message>
        <source>Signed by %1.</source>
        <translation>签署人：%1。</translation>
    </message>
    <message>
        <source>Signed by %1 on %2.</source>
        <comment>name, date and time</comment>
        <translation>由%1于%2签署。</translation>
    </message>
    <message>
        <source>Not valid: the document was changed after it was signed.</source>
        <translation>无效：文档在签名后被更改。</translation>
    </message>
    <message>
        <source>Not valid: the signature cannot be verified.</source>
        <translation>无效：无法验证签名。</translation>
    </message>
    <message>
        <source>Valid: the whole file is as it was signed.</source>
        <translation>有效：整个文件与签署时一致。</translation>
    </message>
    <message>
        <source>Valid for a part of the file only: something was added later.</source>
        <translation>仅对文件的一部分有效：签名后有内容追加。</translation>
    </message>
    <message>
        <source>The certificate was not valid at that time.</source>
        <translation>当时证书不在有效期内。</translation>
    </message>
    <message>
        <source>This computer trusts the issuer of the certificate.</source>
        <translation>本机信任该证书的颁发机构。</translation>
    </message>
    <message>
        <source>This computer does not know the issuer of the certificate: ask the signer whether it is theirs.</source>
        <translation>本机不认识该证书的颁发机构：请向签署人确认证书确属本人。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go to the page with the signature</source>
        <translation>转到签名所在页</translation>
    </message>
    <message>
        <source>Valid for the document as it was then; others have signed since.</source>
        <translation>对签名时的文件有效；此后另有他人签名。</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfThumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PdfView</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown. Ask for the file again.</source>
        <translation>此PDF已损坏，无法显示。请对方重新提供文件。</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Ask for a copy without one.</source>
        <translation>此PDF受密码保护。请对方提供无密码的版本。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select the text of the page</source>
        <translation>选择本页文字</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PeriodEditor</name>
    <message>
        <source>%1, from</source>
        <translation>%1，起</translation>
    </message>
    <message>
        <source>%1, until</source>
        <translation>%1，止</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>tandem::forms::PersonEditor</name>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name in Latin script</source>
        <translation>姓（拉丁字母）</translation>
    </message>
    <message>
        <source>Given name in Latin script</source>
        <translation>名（拉丁字母）</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>tandem::forms::ScaleBar</name>
    <message>
        <source>not marked yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark: its word</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tandem::forms::TableEditor</name>
    <message numerus="yes">
        <source>%n pasted cells could not be read and were left as they were.</source>
        <translation>
            <numerusform>粘贴的%n个单元格无法识别，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>下移行</translation>
    </message>
</context>
<context>
    <name>tandem::items::ApplicationTable</name>
    <message>
        <source>open</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>to be repaired</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Being repaired</source>
        <translation>补正中</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已评审</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>备选</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申报书</translation>
    </message>
    <message>
        <source>Lead partners</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>合作方向</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1审查</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tandem::items::AssignmentMatrix</name>
    <message>
        <source>not assigned</source>
        <translation>未分派</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟分派</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已分派</translation>
    </message>
    <message>
        <source>possible conflict of interest</source>
        <translation>可能存在利益冲突</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>须回避</translation>
    </message>
    <message>
        <source>declared a conflict of interest</source>
        <translation>已声明利益冲突</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>stood aside</source>
        <translation>已回避</translation>
    </message>
</context>
<context>
    <name>tandem::items::ConsensusTable</name>
    <message>
        <source>Criterion</source>
        <translation>评审标准</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>评分区间</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>%1平均分</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>一致意见</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>tandem::items::RankingTable</name>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申报书</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>合作方向</translation>
    </message>
    <message>
        <source>Below a threshold</source>
        <translation>未达门槛分</translation>
    </message>
    <message>
        <source>to be decided by the chairs</source>
        <translation>待双方主席决定</translation>
    </message>
</context>
<context>
    <name>tandem::items::ReviewerTable</name>
    <message>
        <source>Pseudonym</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>任务量</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>present</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>尚未收到</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>合作方向</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ApplicationPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Seal opened, signature valid · SHA-256 %1…</source>
        <translation>密封和签名有效 · SHA-256 %1…</translation>
    </message>
    <message>
        <source>Checks differ</source>
        <translation>审查结果不一致</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4, %5)</source>
        <comment>check, side: remark (by, when)</comment>
        <translation>%1，%2：%3（%4，%5）</translation>
    </message>
    <message>
        <source>The sides differ on %1.</source>
        <translation>双方对%1的审查结果不一致。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>形式审查</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Parts of the application</source>
        <translation>申报书各部分</translation>
    </message>
    <message>
        <source>You answer for</source>
        <translation>您代表</translation>
    </message>
    <message>
        <source>Chairs decide…</source>
        <translation>双方主席决定…</translation>
    </message>
    <message>
        <source>Write down what both chairs decided where the secretariats differ.</source>
        <translation>记录双方主席对秘书处分歧事项所作的决定。</translation>
    </message>
    <message>
        <source>Ask for repair…</source>
        <translation>要求补正…</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>打开卷宗</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出PDF…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Request for repair…</source>
        <translation>补正通知…</translation>
    </message>
    <message>
        <source>Write a sealed file that opens the application for changes at the applicants.</source>
        <translation>生成密封文件，申报方打开后即可修改申报书。</translation>
    </message>
    <message>
        <source>A repair is agreed, but no request is written yet: save it and send it.</source>
        <translation>已决定要求补正，但尚未出具通知：请保存并发送。</translation>
    </message>
    <message>
        <source>Repair asked for on %1.</source>
        <translation>%1要求补正。</translation>
    </message>
    <message>
        <source>Repair asked for on %1, until %2.</source>
        <translation>%1要求补正，截止%2。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ApplyPage</name>
    <message>
        <source>Applications</source>
        <translation>申报书</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（%2截止）</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申报书</translation>
    </message>
    <message>
        <source>To which call?</source>
        <translation>申报哪一份申报通知？</translation>
    </message>
    <message>
        <source>Working copy for your partner</source>
        <translation>给合作方的工作副本</translation>
    </message>
    <message>
        <source>Agree on a passphrase with your partner by phone. Only those who know it can open the file.</source>
        <translation>请与合作方电话约定口令。只有知道口令的人才能打开该文件。</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申报书</translation>
    </message>
    <message>
        <source>Save the working copy</source>
        <translation>保存工作副本</translation>
    </message>
    <message>
        <source>Working copies (*.fwork)</source>
        <translation>工作副本 (*.fwork)</translation>
    </message>
    <message>
        <source>Working copy saved</source>
        <translation>工作副本已保存</translation>
    </message>
    <message>
        <source>Open a working copy</source>
        <translation>打开工作副本</translation>
    </message>
    <message>
        <source>Remove the application “%1”?</source>
        <translation>要移除申报书“%1”吗？</translation>
    </message>
    <message>
        <source>All its answers and their history are deleted from this workspace. This cannot be undone. Working copies you gave away stay as they are.</source>
        <translation>其全部填写内容和历史记录将从本工作区删除，且无法撤销。已交给他人的工作副本不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>已移除“%1”</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>新建申报书…</translation>
    </message>
    <message>
        <source>Open working copy…</source>
        <translation>打开工作副本…</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>查找申报书</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>待完成事项</translation>
    </message>
    <message>
        <source>Copy for partner…</source>
        <translation>给合作方的副本…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>尚无申报书</translation>
    </message>
    <message>
        <source>Choose a call and start; everything you type is saved at once. If your partner began already, open the working copy they sent you.</source>
        <translation>选择申报通知即可开始，输入内容会立即保存。如果合作方已经开始填写，请打开对方发来的工作副本。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::AssignPage</name>
    <message>
        <source>Assign reviewers</source>
        <translation>分派评审专家</translation>
    </message>
    <message>
        <source>Every application has its reviewers.</source>
        <translation>每份申报书均已分派评审专家。</translation>
    </message>
    <message>
        <source>Too few reviewers: %1</source>
        <translation>评审专家人数不足：%1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>采纳%n项方案</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for reviewers</source>
        <translation>正在匹配评审专家</translation>
    </message>
    <message>
        <source>A proposal for every application.</source>
        <translation>每份申报书均有分派方案。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) stay short of reviewers.</source>
        <translation>
            <numerusform>仍有%n份申报书的评审专家不足。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposals are assignments now.</source>
        <translation>方案已落实为分派。</translation>
    </message>
    <message>
        <source>Assign in spite of a conflict of interest?</source>
        <translation>存在利益冲突，仍要分派？</translation>
    </message>
    <message>
        <source>The matrix goes on marking this pair. The chairs answer for it.</source>
        <translation>分派表将继续标注此项，由双方主席负责。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Exclude the reviewer</source>
        <translation>排除该专家</translation>
    </message>
    <message>
        <source>No conflict of interest</source>
        <translation>无利益冲突</translation>
    </message>
    <message>
        <source>Reason of the chairs, for the log</source>
        <translation>双方主席的理由（记入日志）</translation>
    </message>
    <message>
        <source>Folder for the packets</source>
        <translation>评审包文件夹</translation>
    </message>
    <message>
        <source>Make the packets?</source>
        <translation>生成评审包？</translation>
    </message>
    <message>
        <source>Each reviewer with assigned applications gets one sealed file. From then on these assignments count as sent.</source>
        <translation>每位有分派任务的专家将得到一个密封文件。此后这些分派视为已发出。</translation>
    </message>
    <message>
        <source>Make packets</source>
        <translation>生成评审包</translation>
    </message>
    <message>
        <source>Writing dossiers and sealing packets</source>
        <translation>正在生成卷宗并密封评审包</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are in the folder.</source>
        <translation>
            <numerusform>文件夹中有%n个评审包。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written</source>
        <translation>
            <numerusform>已生成%n个评审包</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each file in “%1” to the reviewer whose pseudonym is in its name.</source>
        <translation>请将“%1”中的每个文件发给文件名中代号所指的评审专家。</translation>
    </message>
    <message>
        <source>%1 admitted · %2 reviewers · %3 each, at least %4 of each side, at most %5 per reviewer</source>
        <translation>已受理%1份 · 评审专家%2名 · 每份%3名，双方各至少%4名，每人最多%5份</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已分派</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟分派</translation>
    </message>
    <message>
        <source>assigned in spite of a conflict</source>
        <translation>存在利益冲突，仍已分派</translation>
    </message>
    <message>
        <source>chairs decide</source>
        <translation>由双方主席决定</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出方案</translation>
    </message>
    <message>
        <source>Applications by reviewers</source>
        <translation>申报书与评审专家</translation>
    </message>
    <message>
        <source>No application is admitted yet</source>
        <translation>尚无已受理的申报书</translation>
    </message>
    <message>
        <source>No reviewers yet</source>
        <translation>尚无评审专家</translation>
    </message>
    <message>
        <source>Applications appear here once both secretariats passed their formal check.</source>
        <translation>双方秘书处形式审查通过后，申报书显示在此处。</translation>
    </message>
    <message>
        <source>Name the reviewers of both sides first.</source>
        <translation>请先提名双方评审专家。</translation>
    </message>
    <message>
        <source>To the formal check</source>
        <translation>前往形式审查</translation>
    </message>
    <message>
        <source>To the reviewers</source>
        <translation>前往评审专家</translation>
    </message>
    <message>
        <source>excluded, stood aside</source>
        <translation>须回避、已回避</translation>
    </message>
    <message>
        <source>Before packets are made, identity files are needed of: %1</source>
        <translation>制作评审包之前，尚缺以下专家的身份文件：%1</translation>
    </message>
</context>
<context>
    <name>tandem::pages::AttachmentDialog</name>
    <message>
        <source>Describe the attachment</source>
        <translation>附件说明</translation>
    </message>
    <message>
        <source>Caption (%1)</source>
        <translation>说明（%1）</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>文件语种</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>As its question: %1</source>
        <translation>与所属问题相同：%1</translation>
    </message>
    <message>
        <source>Earlier files, kept on this computer only</source>
        <translation>以往文件（仅保存在本机）</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，使用至 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>tandem::pages::AttachmentPreview</name>
    <message>
        <source>Tandem cannot show this kind of file. Save a copy and open it in its own program.</source>
        <translation>Tandem无法显示此类文件。请另存副本，用相应程序打开。</translation>
    </message>
    <message>
        <source>This picture cannot be read. Attach it again.</source>
        <translation>无法读取此图片。请重新添加。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
</context>
<context>
    <name>tandem::pages::CallChooser</name>
    <message>
        <source>Call</source>
        <translation>申报通知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference of a call: its title</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tandem::pages::CallFacts</name>
    <message>
        <source>Version %1, published; this version is frozen</source>
        <translation>第%1版，已发布，此版本不再变动</translation>
    </message>
    <message>
        <source>Version %1, draft; nobody has it yet</source>
        <translation>第%1版，草稿，尚未发出</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>%1 for each application, at least %2 of each side, at most %3 applications each</source>
        <translation>每份申报书%1名，双方各至少%2名，每人最多%3份</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>at least %1 of 100 points</source>
        <translation>至少%1分（满分100分）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>mark</comment>
        <translation>不低于%1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>mark</comment>
        <translation>不高于%1</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评审标准</translation>
    </message>
    <message>
        <source>Formal checks</source>
        <translation>形式审查</translation>
    </message>
</context>
<context>
    <name>tandem::pages::CallPage</name>
    <message>
        <source>Calls</source>
        <translation>申报通知</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第%2版</translation>
    </message>
    <message>
        <source>Save call file…</source>
        <translation>保存申报通知文件…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>添加申报通知</translation>
    </message>
    <message>
        <source>Calls that come with the program</source>
        <translation>程序自带的申报通知</translation>
    </message>
    <message>
        <source>Open a call definition</source>
        <translation>打开申报通知定义</translation>
    </message>
    <message>
        <source>Call definitions (*.json)</source>
        <translation>申报通知定义 (*.json)</translation>
    </message>
    <message>
        <source>Publish the call %1?</source>
        <translation>发布申报通知%1？</translation>
    </message>
    <message>
        <source>From then on this version cannot be changed. Applicants need the signed call file; you save it now.</source>
        <translation>发布后此版本不能再修改。申报单位需要已签名的申报通知文件，现在请保存。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Save the call file</source>
        <translation>保存申报通知文件</translation>
    </message>
    <message>
        <source>Call files (*.fcall)</source>
        <translation>申报通知文件 (*.fcall)</translation>
    </message>
    <message>
        <source>The call file is in “%1”.</source>
        <translation>申报通知文件已存入“%1”。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Calls in this workspace</source>
        <translation>本工作区的申报通知</translation>
    </message>
    <message>
        <source>Questions and criteria</source>
        <translation>填报内容与评审标准</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>尚无申报通知</translation>
    </message>
    <message>
        <source>Add one that comes with the program, or open a call file (.fcall or .json), then publish it.</source>
        <translation>请添加程序自带的申报通知，或打开申报通知文件（.fcall或.json），然后发布。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ConflictNote</name>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides.</source>
        <translation>
            <numerusform>有%n处双方都作了修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what holds</source>
        <translation>选择以何为准</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ConflictPane</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>尚有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, date and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>采用我方</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>采用此版本</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Both wrote first</source>
        <translation>双方各自首次填写</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The block stays, with what was written in it meanwhile.</source>
        <translation>保留该条目，包括其间填写的内容。</translation>
    </message>
    <message>
        <source>The block goes, with all its answers and files.</source>
        <translation>删除该条目及其全部回答和文件。</translation>
    </message>
    <message>
        <source>The block stays.</source>
        <translation>保留该条目。</translation>
    </message>
    <message>
        <source>The block is removed.</source>
        <translation>删除该条目。</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已决定：%1</translation>
    </message>
    <message>
        <source>Choose what holds</source>
        <translation>选择以何为准</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>保留双方文本</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>决定并继续</translation>
    </message>
    <message>
        <source>Result: take one, keep both, or write it anew</source>
        <translation>结果：采用其一、保留双方或重新填写</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Places that both sides changed</source>
        <translation>双方都修改过的位置</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有待决事项</translation>
    </message>
    <message>
        <source>The copies agree. What both sides changed in different places was merged.</source>
        <translation>各副本一致。双方在不同位置的修改已合并。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ConsensusPage</name>
    <message>
        <source>Consensus</source>
        <translation>一致意见</translation>
    </message>
    <message>
        <source>Stood aside from this application: %1</source>
        <translation>回避此申报书：%1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>pseudonym (side): mark</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>No review of this application has come in yet.</source>
        <translation>尚未收到此申报书的评审意见。</translation>
    </message>
    <message>
        <source>The marks lie far apart.</source>
        <translation>评分差距较大。</translation>
    </message>
    <message>
        <source>The means of the two sides differ.</source>
        <translation>双方平均分差异较大。</translation>
    </message>
    <message>
        <source>One side is above the threshold, the other below.</source>
        <translation>一方高于门槛分，另一方低于门槛分。</translation>
    </message>
    <message>
        <source>One reviewer alone stands on the other side of the scale.</source>
        <translation>仅一名专家的评分位于标尺另一侧。</translation>
    </message>
    <message>
        <source>To be discussed:</source>
        <translation>须讨论：</translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation>尚无评分</translation>
    </message>
    <message>
        <source>Choose the mark the panel agrees on, or write down the minority view.</source>
        <translation>请选择评审组商定的分值，或记录少数意见。</translation>
    </message>
    <message>
        <source>Agreement on %1 saved</source>
        <translation>已保存关于%1的一致意见</translation>
    </message>
    <message>
        <source>Agreement on %1 taken back</source>
        <translation>已撤回关于%1的一致意见</translation>
    </message>
    <message>
        <source>%1 · application %2 of %3</source>
        <comment>title of the application</comment>
        <translation>%1 · 申报书%2/%3</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>上一份申报书</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>下一份申报书</translation>
    </message>
    <message>
        <source>Reason of the panel</source>
        <translation>评审组的理由</translation>
    </message>
    <message>
        <source>Minority view, if there is one</source>
        <translation>少数意见（如有）</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>达成一致</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Mark the panel agrees on</source>
        <translation>评审组商定的分值</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评审标准</translation>
    </message>
    <message>
        <source>Nothing to discuss yet</source>
        <translation>暂无须讨论的事项</translation>
    </message>
    <message>
        <source>Choose an application in the ranking and open its consensus from there.</source>
        <translation>请在排序中选择申报书，并从那里打开其一致意见。</translation>
    </message>
    <message>
        <source>To the ranking</source>
        <translation>前往排序</translation>
    </message>
</context>
<context>
    <name>tandem::pages::DeadlineCard</name>
    <message>
        <source>Deadline of the call</source>
        <translation>申报截止时间</translation>
    </message>
    <message>
        <source>Both clocks show the same moment.</source>
        <translation>两个时钟显示同一时刻。</translation>
    </message>
    <message>
        <source>No call is here yet. Open the call file (.fcall) that the programme office published.</source>
        <translation>此处尚无申报通知。请打开秘书处发布的申报通知文件（.fcall）。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已截止</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>还剩%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::DeclarationStep</name>
    <message>
        <source>Before you read %1</source>
        <translation>阅读%1之前</translation>
    </message>
    <message>
        <source>Lead partners: %1. The application opens once every question is answered.</source>
        <translation>牵头单位：%1。回答所有问题后即可打开申报书。</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>打开申报书</translation>
    </message>
    <message>
        <source>Stand aside…</source>
        <translation>回避…</translation>
    </message>
</context>
<context>
    <name>tandem::pages::DocumentsButton</name>
    <message>
        <source>Evaluation summary</source>
        <translation>评审总结报告</translation>
    </message>
    <message>
        <source>Individual reports without names</source>
        <translation>专家评审意见（不具名）</translation>
    </message>
    <message>
        <source>Decision sheet of the ministry</source>
        <translation>主管部门审定意见表</translation>
    </message>
    <message>
        <source>Letter to the applicants</source>
        <translation>致申报单位函</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>认定证书</translation>
    </message>
    <message>
        <source>Fact sheet for the public</source>
        <translation>公开项目简介</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>审计日志摘录</translation>
    </message>
    <message>
        <source>Public list of declared projects</source>
        <translation>认定项目公开名单</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白申报书</translation>
    </message>
    <message>
        <source>Panel report</source>
        <translation>评审组报告</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents to read, save and print, in the languages of the call.</source>
        <translation>可阅读、保存和打印的文件，使用申报通知规定的语言。</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>正在生成：%1</translation>
    </message>
</context>
<context>
    <name>tandem::pages::FileIntake</name>
    <message>
        <source>Open a working copy</source>
        <translation>打开工作副本</translation>
    </message>
    <message>
        <source>Enter the passphrase that you and your partner agreed on for this file.</source>
        <translation>请输入与合作方为此文件约定的口令。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::FormAttachments</name>
    <message>
        <source>Attach files to %1</source>
        <translation>为“%1”添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Files asked for (%1)</source>
        <translation>要求的文件 (%1)</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>替换“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n file(s)</source>
        <translation>
            <numerusform>正在检查 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not attached</source>
        <translation>
            <numerusform>%n 个文件未能添加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::pages::FormHead</name>
    <message>
        <source>What is left (%1)</source>
        <translation>待完成事项（%1）</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>提交…</translation>
    </message>
</context>
<context>
    <name>tandem::pages::FormPage</name>
    <message>
        <source>Section %1, %2 of %3</source>
        <translation>第%1部分，%2/%3</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1已保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>No open field is left</source>
        <translation>没有待填写的栏目了</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>尚未打开申报书</translation>
    </message>
    <message>
        <source>Choose one of yours or start a new one.</source>
        <translation>请选择一份已有申报书，或新建一份。</translation>
    </message>
    <message>
        <source>Go to the applications</source>
        <translation>前往申报书</translation>
    </message>
    <message>
        <source>Languages shown and their order</source>
        <translation>显示的语言及其顺序</translation>
    </message>
    <message>
        <source>Show the guidance</source>
        <translation>显示填写指引</translation>
    </message>
    <message>
        <source>Locked, to read only</source>
        <translation>已锁定，仅供查看</translation>
    </message>
    <message>
        <source>Application without a title</source>
        <translation>未命名的申报书</translation>
    </message>
    <message>
        <source>Next open field</source>
        <translation>下一个未完成栏目</translation>
    </message>
    <message>
        <source>Previous open field</source>
        <translation>上一个未完成栏目</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>搁置提示</translation>
    </message>
    <message>
        <source>Why are both texts right as they are?</source>
        <translation>为什么两种文本这样写都正确？</translation>
    </message>
</context>
<context>
    <name>tandem::pages::GuidanceColumn</name>
    <message>
        <source>Guidance</source>
        <translation>填写指引</translation>
    </message>
    <message>
        <source>Put the guidance away</source>
        <translation>隐藏填写指引</translation>
    </message>
    <message>
        <source>All checks: %1 open, %2 notes</source>
        <translation>全部检查：%1项待处理，%2条提示</translation>
    </message>
</context>
<context>
    <name>tandem::pages::HandInPage</name>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>待完成事项</translation>
    </message>
    <message>
        <source>Ready to be handed in</source>
        <translation>可以提交</translation>
    </message>
    <message>
        <source>Read the form</source>
        <translation>查看表单</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Changes are possible only as a new version that the office asks for.</source>
        <translation>只有秘书处要求时，才能以新版本的形式修改。</translation>
    </message>
    <message numerus="yes">
        <source>Possible as soon as nothing keeps it back any more (%n point(s)).</source>
        <translation>
            <numerusform>待阻碍提交的问题全部解决后即可进行（%n项）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking fixes the content. Nobody can change it afterwards, you included.</source>
        <translation>锁定后内容即固定，任何人（包括您本人）都不能再修改。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Nothing keeps it back</source>
        <translation>没有阻碍提交的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) keep it back</source>
        <translation>
            <numerusform>%n项问题阻碍提交</numerusform>
        </translation>
    </message>
    <message>
        <source>Print, sign and stamp</source>
        <translation>打印、签字并盖章</translation>
    </message>
    <message>
        <source>The signature page carries the checksum of the content. Both sides sign it.</source>
        <translation>签章页载有内容校验值，由双方签字。</translation>
    </message>
    <message>
        <source>Lock and seal</source>
        <translation>锁定并密封</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>%1已锁定</translation>
    </message>
    <message>
        <source>One file that only the programme office can open</source>
        <translation>只有秘书处能打开的一个文件</translation>
    </message>
    <message>
        <source>Send the file, open the receipt</source>
        <translation>发送文件，打开回执</translation>
    </message>
    <message>
        <source>Receipt opened %1</source>
        <translation>%1已打开回执</translation>
    </message>
    <message>
        <source>The receipt of the office has not been opened here yet</source>
        <translation>尚未在此打开秘书处的回执</translation>
    </message>
    <message>
        <source>Lead of the side %1</source>
        <translation>%1牵头单位</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>Lock the content and hand in?</source>
        <translation>锁定内容并提交？</translation>
    </message>
    <message>
        <source>The content is fixed with its checksum and sealed for the programme office. Nobody can change it afterwards, you included, unless the office asks for a repair. Nothing is sent: you save a file and send it yourself.</source>
        <translation>内容将连同校验值一并固定，并为秘书处密封。此后任何人（包括您本人）都不能修改，除非秘书处要求补正。程序不会发送任何内容：请保存文件后自行发送。</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>保存密封文件</translation>
    </message>
    <message>
        <source>Submissions (*.fsub)</source>
        <translation>提交文件 (*.fsub)</translation>
    </message>
    <message>
        <source>Save the sealed file elsewhere</source>
        <translation>将密封文件保存到其他位置</translation>
    </message>
    <message>
        <source>Go on without the sealed file?</source>
        <translation>不保存密封文件就继续？</translation>
    </message>
    <message>
        <source>The content is locked, but there is no file to send.</source>
        <translation>内容已锁定，但没有可供发送的文件。</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不保存，继续</translation>
    </message>
    <message>
        <source>Handed in: %1</source>
        <translation>已提交：%1</translation>
    </message>
    <message>
        <source>No application is chosen</source>
        <translation>未选择申报书</translation>
    </message>
    <message>
        <source>Choose one of yours first.</source>
        <translation>请先选择一份申报书。</translation>
    </message>
    <message>
        <source>Go to the applications</source>
        <translation>前往申报书</translation>
    </message>
    <message>
        <source>Check again (F9)</source>
        <translation>重新检查 (F9)</translation>
    </message>
    <message>
        <source>Keeps you from handing in</source>
        <translation>阻碍提交的问题</translation>
    </message>
    <message>
        <source>Nothing. All answers are there and fit together.</source>
        <translation>没有问题。内容齐全且前后一致。</translation>
    </message>
    <message>
        <source>Please look at</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Lead partners of both sides</source>
        <translation>双方牵头单位</translation>
    </message>
    <message>
        <source>One sealed file for the programme office</source>
        <translation>交秘书处的一个密封文件</translation>
    </message>
    <message>
        <source>Checksum of the content (SHA-256)</source>
        <translation>内容校验值（SHA-256）</translation>
    </message>
    <message>
        <source>Signature page…</source>
        <translation>签章页…</translation>
    </message>
    <message>
        <source>Lock and hand in…</source>
        <translation>锁定并提交…</translation>
    </message>
    <message>
        <source>By e-mail or on a USB stick; the office answers with a receipt</source>
        <translation>通过电子邮件或U盘发送；秘书处将以回执答复</translation>
    </message>
    <message>
        <source>Save the sealed file again…</source>
        <translation>再次保存密封文件…</translation>
    </message>
    <message>
        <source>Signature page</source>
        <translation>签章页</translation>
    </message>
</context>
<context>
    <name>tandem::pages::IntakeFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>已收到 %1</translation>
    </message>
    <message>
        <source>In check %1</source>
        <translation>审查中 %1</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>待补正 %1</translation>
    </message>
    <message>
        <source>Checks differ %1</source>
        <translation>不一致 %1</translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <translation>已受理 %1</translation>
    </message>
    <message>
        <source>Not eligible %1</source>
        <translation>不符合条件 %1</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>搜索全部文本</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>全部合作方向</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>合作方向</translation>
    </message>
</context>
<context>
    <name>tandem::pages::IntakePage</name>
    <message>
        <source>Office</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>%1, intake</source>
        <translation>%1，收件</translation>
    </message>
    <message>
        <source>Import submissions</source>
        <translation>导入提交文件</translation>
    </message>
    <message>
        <source>Files of Tandem (*.fsub *.frev *.fid)</source>
        <translation>Tandem文件 (*.fsub *.frev *.fid)</translation>
    </message>
    <message>
        <source>Import all submissions of a folder</source>
        <translation>导入文件夹中的全部提交文件</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的文件</translation>
    </message>
    <message>
        <source>The folder “%1” holds no submission (.fsub) and no review (.frev).</source>
        <translation>文件夹“%1”中没有提交文件（.fsub）或评审意见（.frev）。</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>审查项%1</translation>
    </message>
    <message>
        <source>What did you find? The other side reads it too.</source>
        <translation>审查中发现了什么？另一方也会看到。</translation>
    </message>
    <message>
        <source>Ask for repair</source>
        <translation>要求补正</translation>
    </message>
    <message>
        <source>Both chairs decide</source>
        <translation>双方主席决定</translation>
    </message>
    <message>
        <source>What did the chairs of both sides decide?</source>
        <translation>双方主席作出了什么决定？</translation>
    </message>
    <message>
        <source>Admit the application</source>
        <translation>予以受理</translation>
    </message>
    <message>
        <source>Do not admit it</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Their reason, for the log</source>
        <translation>决定理由（记入日志）</translation>
    </message>
    <message>
        <source>The decision is in the log.</source>
        <translation>决定已记入日志。</translation>
    </message>
    <message>
        <source>Writing the dossier</source>
        <translation>正在生成卷宗</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>卷宗</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>导出卷宗</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The dossier is in “%1”.</source>
        <translation>卷宗已存入“%1”。</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Intake and formal check</source>
        <translation>收件与形式审查</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>截止时间 %1</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>收到的申报书</translation>
    </message>
    <message>
        <source>There is no call yet</source>
        <translation>尚无申报通知</translation>
    </message>
    <message>
        <source>Choose one of the calls that come with the program, or open a call file, and publish it.</source>
        <translation>请选择程序自带的申报通知，或打开申报通知文件，然后发布。</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>前往申报通知</translation>
    </message>
    <message>
        <source>No application has come in yet</source>
        <translation>尚未收到申报书</translation>
    </message>
    <message>
        <source>Import the sealed submissions (.fsub) that applicants sent you, or drop them here. Each is checked, numbered and answered with a receipt.</source>
        <translation>请导入申报单位发来的密封提交文件（.fsub），或将其拖放到此处。每份文件都会经过检查、编号并生成回执。</translation>
    </message>
    <message>
        <source>No application matches</source>
        <translation>没有符合条件的申报书</translation>
    </message>
    <message>
        <source>The search, the group and the direction leave none over.</source>
        <translation>按当前搜索、分组和方向筛选后没有结果。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>全部卷宗</translation>
    </message>
    <message>
        <source>Folder for the dossiers</source>
        <translation>卷宗文件夹</translation>
    </message>
    <message>
        <source>Writing all dossiers</source>
        <translation>正在生成全部卷宗</translation>
    </message>
    <message>
        <source>The dossiers are in “%1”.</source>
        <translation>卷宗位于“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) written.</source>
        <translation>
            <numerusform>已生成%n份卷宗。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) unchanged since the last run.</source>
        <translation>
            <numerusform>%n份卷宗自上次运行以来未变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>application, what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All dossiers are written</source>
        <translation>全部卷宗已生成</translation>
    </message>
    <message>
        <source>Not all dossiers could be written</source>
        <translation>部分卷宗未能生成</translation>
    </message>
    <message>
        <source>All dossiers…</source>
        <translation>全部卷宗…</translation>
    </message>
    <message>
        <source>Write the dossiers of all applications into a folder; unchanged ones are skipped</source>
        <translation>将所有申报书的卷宗写入文件夹；未变更的跳过</translation>
    </message>
</context>
<context>
    <name>tandem::pages::NextSteps</name>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>tandem::pages::OfficePage</name>
    <message>
        <source>Call</source>
        <translation>申报通知</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Places of the office</source>
        <translation>秘书处各栏目</translation>
    </message>
</context>
<context>
    <name>tandem::pages::PairPanel</name>
    <message>
        <source>Works at a partner: %1</source>
        <translation>任职于合作单位：%1</translation>
    </message>
    <message>
        <source>Worked at a partner: %1</source>
        <translation>曾任职于合作单位：%1</translation>
    </message>
    <message>
        <source>Entered by the office: %1</source>
        <translation>由秘书处登记：%1</translation>
    </message>
    <message>
        <source>The chairs must rule on</source>
        <translation>待双方主席裁定</translation>
    </message>
    <message>
        <source>No conflict…</source>
        <translation>无冲突…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <source>Reviews are due, time of this computer</source>
        <translation>返回期限（本机时间）</translation>
    </message>
    <message>
        <source>Make packets…</source>
        <translation>生成评审包…</translation>
    </message>
    <message>
        <source>No pair chosen</source>
        <translation>未选择单元格</translation>
    </message>
    <message>
        <source>Choose a cell: click it or press Space to assign a reviewer or take them off.</source>
        <translation>选择单元格：点击或按空格键即可分派或撤下评审专家。</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>reviewer for application</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>pseudonym, side, organisation</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Knows this direction</source>
        <translation>熟悉此合作方向</translation>
    </message>
    <message>
        <source>Knows other directions</source>
        <translation>熟悉其他合作方向</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>%1 of at most %2 applications</source>
        <translation>%1份，最多%2份</translation>
    </message>
    <message>
        <source>%1, %2: yes to %3 %4</source>
        <comment>application, reviewer, questions, remark</comment>
        <translation>%1，%2：对%3答“是” %4</translation>
    </message>
    <message>
        <source>Declared a conflict of interest</source>
        <translation>已声明利益冲突</translation>
    </message>
    <message>
        <source>Declared a conflict of interest: %1</source>
        <translation>已声明利益冲突：%1</translation>
    </message>
    <message>
        <source>Stood aside and judges others only</source>
        <translation>已回避，仅评审其他申报书</translation>
    </message>
</context>
<context>
    <name>tandem::pages::PdfDialog</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>选择您的证书</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <translation>带密钥的证书 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Sign the document</source>
        <translation>签署文档</translation>
    </message>
    <message>
        <source>Type the passphrase that protects “%1”. It is used once and kept nowhere.</source>
        <translation>请输入保护“%1”的口令。口令只使用一次，不会保存。</translation>
    </message>
    <message>
        <source>Signing the document</source>
        <translation>正在签署文档</translation>
    </message>
    <message>
        <source>%1-signed.%2</source>
        <comment>file name and its ending</comment>
        <translation>%1-已签名.%2</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签名…</translation>
    </message>
    <message>
        <source>Sign with a certificate; the document itself stays as it is</source>
        <translation>用证书签名；文档本身保持不变</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>正在生成：%1</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>文件语种</translation>
    </message>
    <message>
        <source>The same place in another language (%1)</source>
        <translation>以其他语种显示同一位置（%1）</translation>
    </message>
</context>
<context>
    <name>tandem::pages::RankingPage</name>
    <message>
        <source>Panel</source>
        <translation>评审组</translation>
    </message>
    <message>
        <source>%1, ranking</source>
        <translation>%1，排序</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>No total: marks are missing.</source>
        <translation>无总分：缺少评分。</translation>
    </message>
    <message>
        <source>All thresholds are met.</source>
        <translation>各项均达门槛分。</translation>
    </message>
    <message>
        <source>Fails by %1, whatever the total.</source>
        <translation>因%1未通过，与总分无关。</translation>
    </message>
    <message>
        <source>Misses the threshold of %1.</source>
        <translation>%1未达门槛分。</translation>
    </message>
    <message>
        <source>The total is below the threshold.</source>
        <translation>总分未达门槛分。</translation>
    </message>
    <message>
        <source>Provisional: means stand in where there is no consensus yet.</source>
        <translation>暂定：尚未达成一致意见之处以平均分代替。</translation>
    </message>
    <message>
        <source>Equal total; before %1 by rule %2: %3</source>
        <translation>总分相同；按规则%2排在%1之前：%3</translation>
    </message>
    <message>
        <source>Tied with %1; no rule parts them, the chairs must.</source>
        <translation>与%1并列；规则无法区分，须由双方主席决定。</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Stood aside: %1</source>
        <translation>回避：%1</translation>
    </message>
    <message>
        <source>Place %1 among the tied</source>
        <translation>并列中的第%1位</translation>
    </message>
    <message>
        <source>The chairs decide the tie</source>
        <translation>双方主席决定并列排名</translation>
    </message>
    <message>
        <source>Where does this application go?</source>
        <translation>此申报书排在第几位？</translation>
    </message>
    <message>
        <source>Their reason, for report and log</source>
        <translation>双方主席的理由（载入报告和日志）</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The panel recommends</source>
        <translation>评审组建议</translation>
    </message>
    <message>
        <source>Reason of the panel, for report and letter</source>
        <translation>评审组的理由（载入报告和通知函）</translation>
    </message>
    <message>
        <source>The recommendation is in the log.</source>
        <translation>建议已记入日志。</translation>
    </message>
    <message>
        <source>Folder for the panel report</source>
        <translation>评审组报告的文件夹</translation>
    </message>
    <message>
        <source>Writing the panel report</source>
        <translation>正在生成评审组报告</translation>
    </message>
    <message>
        <source>The panel report is in “%1”.</source>
        <translation>评审组报告已存入“%1”。</translation>
    </message>
    <message>
        <source>The panel report is written</source>
        <translation>评审组报告已生成</translation>
    </message>
    <message>
        <source>“%1” holds it as PDF and HTML, and the ranking as CSV and JSON.</source>
        <translation>“%1”中有PDF和HTML格式的报告，以及CSV和JSON格式的排序。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>%1 of %2 applications pass</source>
        <translation>%2份申报书中%1份达标</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>合作方向</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形图</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>各项评分</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>评分分布</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Full screen with larger letters; Esc ends it</source>
        <translation>全屏大字显示，按Esc退出</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Consensus…</source>
        <translation>一致意见…</translation>
    </message>
    <message>
        <source>Recommend…</source>
        <translation>建议…</translation>
    </message>
    <message>
        <source>Chairs decide the tie…</source>
        <translation>决定并列排名…</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>暂无排序</translation>
    </message>
    <message>
        <source>Applications appear here once they are admitted. Import the reviewers’ return files (.frev) to see their marks.</source>
        <translation>申报书受理后显示在此处。请导入评审专家的回传文件（.frev）以查看评分。</translation>
    </message>
    <message>
        <source>To the intake</source>
        <translation>前往收件</translation>
    </message>
    <message>
        <source>Decided, %1: %2</source>
        <translation>%1方审定意见：%2</translation>
    </message>
    <message>
        <source>Conditions, for decision and letter</source>
        <translation>附加条件，用于审定意见和函件</translation>
    </message>
    <message>
        <source>Decision of a ministry</source>
        <translation>主管部门审定意见</translation>
    </message>
    <message>
        <source>Which ministry decided?</source>
        <translation>由哪个主管部门作出决定？</translation>
    </message>
    <message>
        <source>What did it decide?</source>
        <translation>审定结果为何？</translation>
    </message>
    <message>
        <source>Who signed for the ministry?</source>
        <translation>主管部门由谁签署？</translation>
    </message>
    <message>
        <source>The decision is in the log.</source>
        <translation>决定已记入日志。</translation>
    </message>
    <message>
        <source>Panel report</source>
        <translation>评审组报告</translation>
    </message>
    <message>
        <source>Bundle for a ministry</source>
        <translation>主管部门材料包</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>保存材料包</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP文件 (*.zip)</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在生成材料包</translation>
    </message>
    <message>
        <source>The bundle is in “%1”.</source>
        <translation>材料包位于“%1”。</translation>
    </message>
    <message>
        <source>Bundle for a ministry…</source>
        <translation>主管部门材料包…</translation>
    </message>
    <message>
        <source>Dossier, data, attachments, marks and hashes of this application in one file</source>
        <translation>将该申报书的卷宗、数据、附件、评分和校验值汇成一个文件</translation>
    </message>
    <message>
        <source>Decision…</source>
        <translation>审定意见…</translation>
    </message>
    <message>
        <source>Write down what a ministry decided about this application.</source>
        <translation>记录主管部门对该申报项目的审定意见。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::RepairAsking</name>
    <message>
        <source>Save the request for repair</source>
        <translation>保存补正通知</translation>
    </message>
    <message>
        <source>Receipts and requests (*.fack)</source>
        <translation>回执和补正通知 (*.fack)</translation>
    </message>
    <message>
        <source>Sealing the request for repair</source>
        <translation>正在密封补正通知</translation>
    </message>
    <message>
        <source>Request for repair saved</source>
        <translation>补正通知已保存</translation>
    </message>
    <message>
        <source>Send “%1” to the applicants. Opened in their Tandem, it opens the application for changes; what they then hand in takes the place of this one.</source>
        <translation>请将“%1”发给申报方。对方在Tandem中打开后即可修改申报书；此后提交的版本将取代现有版本。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::RepairDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>side: remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No check asks for a repair: say what must be put right.</source>
        <translation>没有审查项要求补正：请写明需要补正的内容。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::RepairNote</name>
    <message>
        <source>The office asks you to put this right and hand in again</source>
        <translation>秘书处要求补正以下内容并重新提交</translation>
    </message>
    <message>
        <source>The office asks you to put this right and hand in again by %1</source>
        <translation>秘书处要求最迟于%1补正以下内容并重新提交</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side: remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>check – remarks</comment>
        <translation>%1——%2</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewDraft</name>
    <message>
        <source>Mark of %1</source>
        <translation>%1的评分</translation>
    </message>
    <message>
        <source>Reason of %1</source>
        <translation>%1的理由</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>声明</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Packet of %1, due %2</source>
        <comment>pseudonym, date</comment>
        <translation>%1的评审包，%2前返回</translation>
    </message>
    <message>
        <source>Review saved</source>
        <translation>评审意见已保存</translation>
    </message>
    <message>
        <source>Signed, revision %1</source>
        <translation>已签署，第%1版</translation>
    </message>
    <message>
        <source>Complete and saved. You can sign it.</source>
        <translation>已填写完整并保存，可以签署。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>%1 of %2 applications answered · due %3</source>
        <translation>已答复%1/%2份申报书 · %3前返回</translation>
    </message>
    <message>
        <source>Stand aside from %1?</source>
        <translation>回避%1？</translation>
    </message>
    <message>
        <source>The secretariat will name somebody else. Your answer goes back with the return file.</source>
        <translation>秘书处将另行指定专家。您的答复将随回传文件返回。</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Sign the review of %1?</source>
        <translation>签署%1的评审意见？</translation>
    </message>
    <message>
        <source>A signed review is locked. It leaves this computer only with the return file.</source>
        <translation>评审意见签署后即锁定，只随回传文件离开本机。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>The review is signed.</source>
        <translation>评审意见已签署。</translation>
    </message>
    <message>
        <source>Save the return file</source>
        <translation>保存回传文件</translation>
    </message>
    <message>
        <source>Reviews (*.frev)</source>
        <translation>评审意见 (*.frev)</translation>
    </message>
    <message>
        <source>The return file is ready</source>
        <translation>回传文件已生成</translation>
    </message>
    <message>
        <source>Send “%1” to the secretariat. Only they can open it.</source>
        <translation>请将“%1”发给秘书处，只有秘书处能打开。</translation>
    </message>
    <message>
        <source>Open a packet</source>
        <translation>打开评审包</translation>
    </message>
    <message>
        <source>Packets for reviewers (*.fpack)</source>
        <translation>评审专家的评审包 (*.fpack)</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Packets from a programme office</source>
        <translation>秘书处发来的评审包</translation>
    </message>
    <message>
        <source>Open packet…</source>
        <translation>打开评审包…</translation>
    </message>
    <message>
        <source>Return file…</source>
        <translation>回传文件…</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>评审包</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>尚无评审包</translation>
    </message>
    <message>
        <source>Open the packet (.fpack) the secretariat sent you, or drop it here. It is sealed to you: nobody else can open it.</source>
        <translation>请打开秘书处发来的评审包（.fpack），或将其拖放到此处。评审包专为您密封，他人无法打开。</translation>
    </message>
    <message>
        <source>You stood aside from %1</source>
        <translation>您已回避%1</translation>
    </message>
    <message>
        <source>Your answer goes back to the secretariat with the return file.</source>
        <translation>您的答复将随回传文件返回秘书处。</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>下一份申报书</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewerDialog</name>
    <message>
        <source>A reviewer needs a name and a pseudonym.</source>
        <translation>评审专家须有姓名和代号。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ReviewersPage</name>
    <message>
        <source>Reviewers</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>Identity card of %1</source>
        <translation>%1的身份文件</translation>
    </message>
    <message>
        <source>Identity cards (*.fid)</source>
        <translation>身份文件 (*.fid)</translation>
    </message>
    <message>
        <source>Packets can be sealed to this reviewer now.</source>
        <translation>现在可以为该专家密封评审包。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除%1？</translation>
    </message>
    <message>
        <source>A reviewer with assignments or reviews stays.</source>
        <translation>已有分派任务或评审意见的专家将予保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s); others see only the pseudonyms</source>
        <translation>
            <numerusform>%n名评审专家，他人只能看到代号</numerusform>
        </translation>
    </message>
    <message>
        <source>Add reviewer…</source>
        <translation>添加评审专家…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Take identity card…</source>
        <translation>读入身份文件…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>No reviewers yet</source>
        <translation>尚无评审专家</translation>
    </message>
    <message>
        <source>Add a call first: it says which sides, languages and directions there are.</source>
        <translation>请先添加申报通知，其中规定了双方、语言和合作方向。</translation>
    </message>
    <message>
        <source>Name the reviewers of both sides. Packets are sealed to them once their identity card (.fid) is here.</source>
        <translation>请提名双方评审专家。收到其身份文件（.fid）后，即可为其密封评审包。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::ScoringDesk</name>
    <message>
        <source>%1 of %2</source>
        <comment>application 2 of 7</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 marks · %3 of %4 in the packet</source>
        <translation>评分%1/%2 · 评审包内%3/%4</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <translation>附件 %1</translation>
    </message>
    <message>
        <source>Previous application</source>
        <translation>上一份申报书</translation>
    </message>
    <message>
        <source>Next application</source>
        <translation>下一份申报书</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一项评分</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签署…</translation>
    </message>
</context>
<context>
    <name>tandem::pages::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>输入任意语言的词语</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Finds words in every text of every application.</source>
        <translation>在所有申报书的全部文本中查找词语。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s)</source>
        <translation>
            <numerusform>前%n处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>找到%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all applications</source>
        <translation>搜索所有申报书</translation>
    </message>
    <message>
        <source>Type a word or a part of a long one. All words must stand in the same text.</source>
        <translation>请输入一个词或长词的一部分。所有词语须出现在同一段文本中。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>Try fewer words, or the same in the other language.</source>
        <translation>请减少词语，或换用另一种语言。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::SectionColumn</name>
    <message>
        <source>No field and no answer holds “%1”.</source>
        <translation>没有栏目或填写内容包含“%1”。</translation>
    </message>
    <message>
        <source>Find field or text</source>
        <translation>查找栏目或文字</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>找到的栏目</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>全部内容</translation>
    </message>
</context>
<context>
    <name>tandem::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Save the identity file</source>
        <translation>保存身份文件</translation>
    </message>
    <message>
        <source>Identity files (*.fid)</source>
        <translation>身份文件 (*.fid)</translation>
    </message>
    <message>
        <source>Identity file saved</source>
        <translation>身份文件已保存</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Copying the workspace</source>
        <translation>正在复制工作区</translation>
    </message>
    <message>
        <source>Backup made in %1</source>
        <translation>已备份到%1</translation>
    </message>
    <message>
        <source>The log does not fit at entry %1 of %2. Restore a backup.</source>
        <translation>日志在第%1条（共%2条）处不一致。请恢复备份。</translation>
    </message>
    <message>
        <source>All %1 entries fit together</source>
        <translation>全部%1条记录一致</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>上次备份：%1</translation>
    </message>
    <message>
        <source>None made yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Shown on the left</source>
        <translation>左侧显示</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评审组</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>检查日志</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Read it out on the telephone so that others can compare it.</source>
        <translation>请在电话中念出，供对方核对。</translation>
    </message>
    <message>
        <source>Save identity file…</source>
        <translation>保存身份文件…</translation>
    </message>
    <message>
        <source>A file with your public keys for programme offices and partners. It holds no secrets.</source>
        <translation>含有公钥的文件，供秘书处和合作方使用，不含任何秘密信息。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::StartPage</name>
    <message>
        <source>Packets (*.fpack)</source>
        <translation>评审包 (*.fpack)</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>%1，早上好</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>%1，您好</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>%1，晚上好</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of %1 older than in the other language</source>
        <translation>
            <numerusform>%1有%n段文本早于另一语言的文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 are missing</source>
        <translation>
            <numerusform>%1还缺%n项内容</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be handed in</source>
        <translation>%1可以提交</translation>
    </message>
    <message>
        <source>No backup of this workspace was made yet</source>
        <translation>本工作区尚未备份</translation>
    </message>
    <message numerus="yes">
        <source>Backup of the workspace is %n day(s) old</source>
        <translation>
            <numerusform>工作区上次备份已是%n天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Fingerprint of your keys: %1</source>
        <translation>您的密钥指纹：%1</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>最近的工作</translation>
    </message>
    <message>
        <source>Find in recent work</source>
        <translation>查找最近的工作</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you save or send a file.</source>
        <translation>除非您保存或发送文件，否则任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>尚无申报书</translation>
    </message>
    <message>
        <source>Open the call file of the programme office, or start from one of the calls that come with Tandem.</source>
        <translation>请打开秘书处的申报通知文件，或从Tandem自带的申报通知开始。</translation>
    </message>
    <message>
        <source>Start an application…</source>
        <translation>开始申报…</translation>
    </message>
    <message>
        <source>Drop any Tandem file here: call, working copy, submission, packet, review or receipt. Tandem checks the seal and says what it is. Space opens a file.</source>
        <translation>将任意Tandem文件拖放到此处：申报通知、工作副本、提交文件、评审包、评审意见或回执。Tandem会检查密封并说明文件内容。按空格键可打开文件。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Fill in an application in both languages side by side, merge with your partner, hand in one sealed file.</source>
        <translation>双语对照填写申报书，与合作方合并，提交一个密封文件。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Open a packet from a secretariat, declare conflicts, mark beside the dossier. Works offline.</source>
        <translation>打开秘书处发来的评审包，申报回避，对照卷宗评分。可离线使用。</translation>
    </message>
    <message>
        <source>Open packet…</source>
        <translation>打开评审包…</translation>
    </message>
    <message>
        <source>Run a call</source>
        <translation>组织申报</translation>
    </message>
    <message>
        <source>Design a call, take in applications, check, assign reviewers, prepare the panel.</source>
        <translation>设计申报通知，接收申报书，审查，分派评审专家，筹备评审组会议。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New call…</source>
        <translation>新建申报通知…</translation>
    </message>
    <message>
        <source>%1 came back to be put right</source>
        <translation>%1已退回补正</translation>
    </message>
    <message>
        <source>%1 came back: put it right by %2</source>
        <translation>%1已退回：请最迟于%2补正</translation>
    </message>
    <message>
        <source>Files of Tandem (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;All files (*)</source>
        <translation>Tandem文件 (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tandem::pages::TakenInDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>正在读取%n个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking seals and content</source>
        <translation>正在检查密封和内容</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>收到的文件</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Save receipts…</source>
        <translation>保存回执…</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>文件及处理结果</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) taken in</source>
        <translation>
            <numerusform>%n个文件中已接收%1个</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation>回执文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved</source>
        <translation>
            <numerusform>已保存%n份回执</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each applicant the file named after the application. Tandem on their side checks it against what they handed in.</source>
        <translation>请将以申报书命名的文件发给相应申报单位。对方的Tandem会据此核对所提交的内容。</translation>
    </message>
</context>
<context>
    <name>tandem::pages::WelcomeDialog</name>
    <message>
        <source>Your name stands beside what you change and sign.</source>
        <translation>您修改和签署的内容都会注明您的姓名。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs %n more character(s).</source>
        <translation>
            <numerusform>口令还差%n个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase a second time; the two differ.</source>
        <translation>请再次输入口令；两次输入不一致。</translation>
    </message>
    <message>
        <source>Choose a folder for the workspace.</source>
        <translation>请选择工作区文件夹。</translation>
    </message>
    <message>
        <source>Keep the passphrase safe. Nobody can open sealed files of this workspace without it.</source>
        <translation>请妥善保管口令。没有口令，任何人都无法打开本工作区的密封文件。</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>工作区文件夹</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
</context>
<context>
    <name>tandem::pages::WorkModel</name>
    <message>
        <source>Untitled application</source>
        <translation>未命名申报书</translation>
    </message>
    <message>
        <source>Handed in, locked</source>
        <translation>已提交并锁定</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>已填%1/%2项</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天%1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天%1</translation>
    </message>
    <message>
        <source>Returned for repair: %1</source>
        <translation>退回补正：%1</translation>
    </message>
    <message>
        <source>Returned for repair</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Repair by %1</source>
        <translation>%1前补正</translation>
    </message>
</context>
<context>
    <name>tandem::session::ApplicationEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Add an entry to %1</source>
        <translation>为%1添加条目</translation>
    </message>
    <message>
        <source>Remove an entry from %1</source>
        <translation>移除%1的条目</translation>
    </message>
    <message>
        <source>Move an entry of %1</source>
        <translation>移动%1的条目</translation>
    </message>
    <message>
        <source>Confirm both texts of %1</source>
        <translation>确认%1的双语文本</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>添加附件“%1”</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>说明附件“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Set a finding of %1 aside</source>
        <translation>搁置%1的一条提示</translation>
    </message>
    <message>
        <source>Show a finding of %1 again</source>
        <translation>重新显示%1的一条提示</translation>
    </message>
    <message>
        <source>Choose what holds in %1</source>
        <translation>选择%1以何为准</translation>
    </message>
    <message>
        <source>Keep an entry of %1</source>
        <translation>保留%1的条目</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>替换“%1”</translation>
    </message>
</context>
<context>
    <name>tandem::shell::MainWindow</name>
    <message>
        <source>%1 – Tandem</source>
        <extracomment>Title of the window: what is open, then the program&apos;s name.</extracomment>
        <translation>%1 – Tandem</translation>
    </message>
</context>
<context>
    <name>tandem::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>浅色或深色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>申报(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>秘书处(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>评审(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>评审组(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>搜索(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Tandem</source>
        <translation>关于Tandem(&amp;A)</translation>
    </message>
    <message>
        <source>Tandem %1</source>
        <translation>Tandem %1</translation>
    </message>
    <message>
        <source>Bilingual applications, reviews and dossiers for flagship projects. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>旗舰项目的双语申报、评审与卷宗。本程序为自由软件，采用GNU通用公共许可证第3版或更新版本。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Files of Tandem (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;All files (*)</source>
        <translation>Tandem文件 (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tandem::shell::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tandem::shell::StatusLine</name>
    <message>
        <source>Workspace open, all changes saved</source>
        <translation>工作区已打开，更改均已保存</translation>
    </message>
    <message>
        <source>Berlin %1 · Beijing %2</source>
        <translation>柏林 %1 · 北京 %2</translation>
    </message>
</context>
</TS>
