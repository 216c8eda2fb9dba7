// The exchange tables of the national system that an agency exports, and our one table of plain words beside them.

/** The tables by a short name, in the order in which they are read: an item before what hangs on it. */
export const tables = {
  basic: {
    file: "up_task_general_basic.csv",
    key: "row_guid",
    columns: [
      ...["row_guid", "task_name", "task_type", "task_code", "catalog_code", "task_handle_item", "use_level"],
      ...["dept_name", "dept_code", "by_law", "anticipate_day", "anticipate_type", "anticipate_explain"],
      ...["promise_day", "promise_type", "promise_explain", "accept_condition", "handle_flow", "is_fee"],
      ...["fee_basis", "server_type", "project_type", "handle_type", "limit_scene_num", "link_way"],
      ...["supervise_way", "transact_addr", "transact_time", "task_state", "task_version"],
      ...["plan_effective_date", "plan_cancel_date"],
    ],
    required: ["row_guid", "task_name", "dept_code"],
  },
  extend: {
    file: "up_task_general_extend.csv",
    key: "task_guid",
    columns: [
      ...["task_guid", "is_entry_center", "is_schedule", "is_express", "is_pay_online"],
      ...["is_service_terminals", "online_handle_depth", "handle_area", "limit_scene_explain", "result_name"],
      ...["result_type", "result_sample", "user_topic_type", "corp_topic_type", "other_dept"],
    ],
    required: ["task_guid"],
  },
  words: {
    file: "guide_words.csv",
    key: "task_guid",
    columns: ["task_guid", "summary", "keywords", "events", "window", "related", "intermediaries"],
    required: ["task_guid"],
  },
  material: {
    file: "up_task_general_material.csv",
    key: "task_guid",
    columns: [
      ...["task_guid", "order_num", "material_name", "material_type", "source_type", "source_explain"],
      ...["is_need", "material_format", "page_num", "page_format", "fill_explain", "accept_stand", "by_law"],
    ],
    required: ["task_guid", "material_name"],
  },
  fee: {
    file: "up_task_general_fee_project.csv",
    key: "task_guid",
    columns: ["task_guid", "order_num", "fee_name", "fee_stand", "by_law", "is_desc", "desc_explain"],
    required: ["task_guid", "fee_name", "fee_stand"],
  },
  question: {
    file: "up_task_general_questions.csv",
    key: "task_guid",
    columns: ["task_guid", "order_num", "question", "answer"],
    required: ["task_guid", "question", "answer"],
  },
  synonyms: {
    file: "synonyms.csv",
    key: "said",
    columns: ["said", "means"],
    required: ["said", "means"],
  },
} as const;

export type TableName = keyof typeof tables;

/** The tables that make guides; the synonyms stand alone. */
export type GuideTable = Exclude<TableName, "synonyms">;

/** The tables of guides in reading order. */
export const guideTables = (Object.keys(tables) as TableName[]).filter((table) => table !== "synonyms");

/** One row with its known columns; a column that the file lacks is absent, an empty field is "". */
export interface Row<Table extends TableName = GuideTable> {
  table: Table;
  /** Line of the file on which the row begins, from 1. */
  line: number;
  values: Readonly<Record<string, string>>;
}

/** Where a row stands, as people write it: `file:line`. */
export function at(row: Pick<Row<TableName>, "table" | "line">): string {
  return `${tables[row.table].file}:${row.line}`;
}
