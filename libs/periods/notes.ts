/** Chinese sentences, in the order in which a lawyer would check them. Nobody asked for them: nobody writes them. */
export type Notes = string[];
